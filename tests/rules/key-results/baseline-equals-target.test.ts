import { describe, expect, it } from "vitest";
import type { KeyResult } from "../../../core/okr/model";
import { foundIn } from "../findings-of";

type Case = [what: string, keyResult: Partial<KeyResult>];

const fine: Case[] = [
  ["a decrease from 200 to 0", { baseline: 200, target: 0 }],
  ["0 as baseline", { baseline: 0, target: 40 }],
  ["no baseline", { baseline: null }],
  ["next to equal, which has a score", { baseline: 15, target: 15.01 }],
  [
    "a target by as much as there is now",
    { baseline: 25, target: 25, relative: true, direction: "Decrease", unit: "days" },
  ],
  [
    "a level to be kept, which belongs among the KPIs",
    { title: "Keep the reserve at 17 %", baseline: 17, target: 17, direction: "Reach" },
  ],
  ["the same with its direction", { baseline: 17, target: 17, direction: "Maintain" }],
  ["a milestone that starts from nothing", { direction: "Milestone", baseline: null, target: 1 }],
];

const wrong: Case[] = [
  ["the same number twice", { baseline: 15, target: 15 }],
  ["0 twice", { baseline: 0, target: 0, direction: "Reach" }],
  ["a change by 0", { baseline: 40, target: 0, relative: true, direction: "Decrease", unit: "%" }],
  ["25 % of nothing", { baseline: 0, target: 25, relative: true, direction: "Increase", unit: "%" }],
];

describe("baseline-equals-target", () => {
  it.each(fine)("accepts %s", (_, keyResult) => {
    expect(foundIn("baseline-equals-target", { keyResults: [keyResult] })).toEqual([]);
  });

  it.each(wrong)("finds %s", (_, keyResult) => {
    expect(foundIn("baseline-equals-target", { keyResults: [keyResult] })).toMatchObject([
      { level: "error", about: "O1.KR1" },
    ]);
  });

  it("is the only error about the numbers of such a row", () => {
    for (const rule of ["direction-contradicts-numbers", "mixed-units", "key-result-has-target"])
      expect(foundIn(rule, { keyResults: [{ baseline: 15, target: 15 }] })).toEqual([]);
  });
});
