import { describe, expect, it } from "vitest";
import type { KeyResult } from "../../../core/okr/model";
import { foundIn } from "../findings-of";

type Case = [what: string, keyResult: Partial<KeyResult>];

const fine: Case[] = [
  ["a unit", { unit: "days" }],
  ["a milestone, which is reached or not", { unit: null, direction: "Milestone", target: 1 }],
  ["no number, which is said first", { unit: null, target: null }],
];

const wrong: Case[] = [
  ["a bare number", { title: "Median time to permit", unit: null }],
  [
    "a decimal beside a plural: money as well as a count",
    { title: "Cash reserves", unit: null, baseline: 22.1, target: 26.9 },
  ],
  ["a unit of spaces", { title: "Median time to permit", unit: " " }],
];

describe("key-result-has-unit", () => {
  it.each(fine)("accepts %s", (_, keyResult) => {
    expect(foundIn("key-result-has-unit", { keyResults: [keyResult] })).toEqual([]);
  });

  it.each(wrong)("finds %s", (_, keyResult) => {
    expect(foundIn("key-result-has-unit", { keyResults: [keyResult] })).toMatchObject([
      { level: "error", about: "O1.KR1" },
    ]);
  });

  it.each([
    ["Percent of hydrants flow tested", "%"],
    ["Number of hydrants flow tested", "count"],
    ["Average days to first plan review", "days"],
    ["Cut the plan review from 41 to 15 days", "days"],
    ["Pavement condition index", "index"],
  ])("only warns where the words name the unit, and offers it: %s", (title, unit) => {
    const found = foundIn("key-result-has-unit", { keyResults: [{ title, unit: null }] });
    expect(found).toMatchObject([{ level: "warning", fix: { set: { unit } } }]);
  });

  it("only warns of a whole number of things", () => {
    const found = foundIn("key-result-has-unit", {
      keyResults: [{ title: "New homes downtown", unit: null }],
    });
    expect(found).toMatchObject([{ level: "warning" }]);
    expect(found[0]?.fix).toBeUndefined();
  });
});
