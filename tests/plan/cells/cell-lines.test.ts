/** A cell that lists several results gives several lines, one that wraps its sentence gives one. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellLines } from "../../../core/plan/cells/cell-lines";

describe("the results in one cell", () => {
  it.each<[string, string[]]>([
    ["Cut response time", ["Cut response time"]],
    ["• Cut response time\n• Open a station", ["Cut response time", "Open a station"]],
    ["- Plant 200 trees\n- Open the trail by 2027", ["Plant 200 trees", "Open the trail by 2027"]],
    ["1. Plant trees\n2) Open the trail", ["Plant trees", "Open the trail"]],
    ["• Plant trees\nin every ward\n• Open the trail", ["Plant trees in every ward", "Open the trail"]],
    ["Plant trees in every\nward by 2027", ["Plant trees in every ward by 2027"]],
    [
      "Plant trees in every ward\nOpen the river trail",
      ["Plant trees in every ward", "Open the river trail"],
    ],
    ["Key results:\n• Plant trees\n• Open the trail", ["Plant trees", "Open the trail"]],
    ["• Plant trees • Open the trail", ["Plant trees", "Open the trail"]],
    ["5 new trails\n3.5% fewer crashes", ["5 new trails", "3.5% fewer crashes"]],
    ["", []],
  ])("%j", (text, lines) => {
    expect(cellLines(text).map((line) => line.text)).toEqual(lines);
  });

  it("keeps each line where it stands", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aB1 .:-•\n") }), (text) =>
        cellLines(text).every(
          (line) => text.slice(...line.span).replace(/\s*[\r\n]+\s*/g, " ") === line.text,
        ),
      ),
    );
  });
});
