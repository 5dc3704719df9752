import { describe, expect, it } from "vitest";
import { conversionFindings } from "../../core/commands/conversion-findings";
import type { Finding } from "../../core/workbook/finding";

function finding(level: Finding["level"], rule: string, cell: string | null = "C4"): Finding {
  return { level, rule, sheet: "Plan", cell, seen: rule, why: "", todo: "" };
}
const rules = (findings: Finding[]) => findings.map(({ rule }) => rule);

describe("the findings of a conversion", () => {
  it("come worst first, otherwise in their order", () => {
    const reading = [finding("info", "a"), finding("warning", "b")];
    expect(rules(conversionFindings(reading, [finding("error", "c"), finding("warning", "d")]))).toEqual([
      "c",
      "b",
      "d",
      "a",
    ]);
  });

  it("say the same thing about a cell once", () => {
    const twice = [
      finding("warning", "owner"),
      finding("warning", "owner"),
      finding("warning", "owner", "C5"),
    ];
    expect(conversionFindings(twice, [])).toHaveLength(2);
  });

  it("do not miss an owner whom the objective got from its key results", () => {
    const reading = [finding("warning", "no-owner"), finding("warning", "no-owner", "C9")];
    const all = conversionFindings(reading, [finding("info", "owner-from-key-results")]);
    expect(all.map(({ rule, cell }) => [rule, cell])).toEqual([
      ["no-owner", "C9"],
      ["owner-from-key-results", "C4"],
    ]);
  });

  it("leave out of the reading what the score says again", () => {
    const reading = [
      finding("info", "no-baseline"),
      finding("warning", "no-target"),
      finding("warning", "no-target", "C9"),
    ];
    const all = conversionFindings(reading, [finding("warning", "not-scored")]);
    expect(all.map(({ rule, cell }) => [rule, cell])).toEqual([
      ["no-target", "C9"],
      ["not-scored", "C4"],
    ]);
  });
});
