import { describe, expect, it } from "vitest";
import type { KeyResult } from "../../../core/okr/model";
import { foundIn } from "../findings-of";

type Case = [what: string, keyResult: Partial<KeyResult>];

const fine: Case[] = [
  ["a baseline of 0", { baseline: 0 }],
  ["a milestone, which starts from nothing", { direction: "Milestone", baseline: null }],
  ["a level to keep, which has a threshold instead", { direction: "Maintain", baseline: null }],
  ["no target either: that is said first", { baseline: null, target: null }],
  [
    "a target by how much: relative-without-absolute asks from what",
    { baseline: null, relative: true, target: 25, unit: "%" },
  ],
];

const wrong: Case[] = [
  ["a target alone", { baseline: null }],
  ["a baseline that the plan says is pending", { baseline: null, notes: "Baseline in the plan: TBD" }],
];

describe("key-result-has-baseline", () => {
  it.each(fine)("accepts %s", (_, keyResult) => {
    expect(foundIn("key-result-has-baseline", { keyResults: [keyResult] })).toEqual([]);
  });

  it.each(wrong)("finds %s", (_, keyResult) => {
    const [finding] = foundIn("key-result-has-baseline", { keyResults: [keyResult] });
    expect(finding).toMatchObject({ level: "error", about: "O1.KR1", cell: "0.baseline" });
  });
});
