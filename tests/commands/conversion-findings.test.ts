import { describe, expect, it } from "vitest";
import { conversionFindings } from "../../core/commands/conversion-findings";
import { madeKeyResult } from "../score/made";
import type { Finding } from "../../core/workbook/finding";

function finding(level: Finding["level"], rule: string, cell: string | null = "C4"): Finding {
  return { level, rule, sheet: "Plan", cell, seen: rule, why: "", todo: "" };
}
const nothing = { objectives: [], keyResults: [] };
const rules = (findings: Finding[]) => findings.map(({ rule }) => rule);

describe("the findings of a conversion", () => {
  it("come worst first, otherwise in their order", () => {
    const reading = [finding("info", "a"), finding("warning", "b")];
    expect(
      rules(conversionFindings(reading, [finding("error", "c"), finding("warning", "d")], nothing)),
    ).toEqual(["c", "b", "d", "a"]);
  });

  it("say the same thing about a cell once", () => {
    const twice = [
      finding("warning", "owner"),
      finding("warning", "owner"),
      finding("warning", "owner", "C5"),
    ];
    expect(conversionFindings(twice, [], nothing)).toHaveLength(2);
  });

  it("leave to the rules what the reader saw of an objective or a key result", () => {
    const reading = [
      finding("warning", "no-owner"),
      finding("info", "no-baseline"),
      finding("warning", "no-target"),
      finding("warning", "target-not-read"),
      finding("warning", "no-target", "C9"),
    ];
    const model = {
      objectives: [],
      keyResults: [madeKeyResult({ source: { sheet: "Plan", cell: "C4", text: "x" } })],
    };
    const all = conversionFindings(reading, [], model);
    expect(all.map(({ rule, cell }) => [rule, cell])).toEqual([
      ["target-not-read", "C4"],
      ["no-target", "C9"],
    ]);
  });
});
