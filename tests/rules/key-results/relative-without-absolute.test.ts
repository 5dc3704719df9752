import { describe, expect, it } from "vitest";
import type { KeyResult } from "../../../core/okr/model";
import { foundIn } from "../findings-of";

type Case = [what: string, keyResult: Partial<KeyResult>];

const fine: Case[] = [
  ["from what", { relative: true, baseline: 1200, target: 25, unit: "%" }],
  ["a number to reach", { relative: false, baseline: null, target: 25 }],
  ["no target, which is said first", { relative: true, baseline: null, target: null }],
];

const wrong: Case[] = [
  [
    "by 25 % of nobody knows what",
    { title: "Cut sick days by 25 %", relative: true, baseline: null, target: 25, unit: "%" },
  ],
  [
    "by 3 points",
    { title: "Lower turnover by 3 points", relative: true, baseline: null, target: 3, unit: "points" },
  ],
];

describe("relative-without-absolute", () => {
  it.each(fine)("accepts %s", (_, keyResult) => {
    expect(foundIn("relative-without-absolute", { keyResults: [keyResult] })).toEqual([]);
  });

  it.each(wrong)("finds %s", (_, keyResult) => {
    expect(foundIn("relative-without-absolute", { keyResults: [keyResult] })).toMatchObject([
      { level: "warning", about: "O1.KR1" },
    ]);
  });
});
