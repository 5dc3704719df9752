import { describe, expect, it } from "vitest";
import type { CellText } from "../../../core/workbook/cells";
import type { CellValue } from "../../../core/workbook/cells";
import { itemOf, read, rules, workbookOf, type SheetRows } from "./plan-of";

const rows: CellValue[][] = [
  ["Action", "Lead", "RAG", "Due"],
  ["Dredge the marina", "Harbour Master", null, "2026"],
  ["Paint the pier", "Harbour Master", null, "2026"],
  ["Mend the crane", "Quay Foreman", null, "2026"],
];
const statuses = (fills: CellText[], own: Partial<SheetRows> = {}): (string | undefined)[] => {
  const reading = read(workbookOf({ rows, fills, ...own }));
  return ["Dredge", "Paint", "Mend"].map((words) => itemOf(reading, words).status?.value);
};
const lights: CellText[] = [
  [1, 2, "#00B050"],
  [2, 2, "#FFBF00"],
  [3, 2, "#C00000"],
];

describe("statuses by colour alone", () => {
  it("are read as assumed, and said to be", () => {
    expect(statuses(lights)).toEqual(["Green", "Amber", "Red"]);
    const reading = read(workbookOf({ rows, fills: lights }));
    expect(itemOf(reading, "Dredge").status).toMatchObject({
      assumed: true,
      source: { cell: "C2", text: "" },
    });
    expect(rules(reading)).toContain("status-by-colour");
  });

  it.each<[string, CellText[], Partial<SheetRows>]>([
    ["the colour of whole rows", rows.flatMap((row, r) => row.map((_, c): CellText => [r, c, r % 2 ? "#C6EFCE" : "#FFFFFF"])), {}],
    ["greys", [[1, 2, "#D9D9D9"], [2, 2, "#BFBFBF"], [3, 2, "#D9D9D9"]], {}],
    ["one cell's colour", [[2, 2, "#FF0000"]], {}],
  ])("are not read from %s", (_, fills, own) => {
    expect(statuses(fills, own)).toEqual([undefined, undefined, undefined]);
  }); // prettier-ignore

  it("give way to words", () => {
    const worded = rows.map((row, r) =>
      r === 0 ? row : ([row[0], row[1], "Delayed", row[3]] as CellValue[]),
    );
    expect(statuses(lights, { rows: worded })).toEqual(["Delayed", "Delayed", "Delayed"]);
  });
});
