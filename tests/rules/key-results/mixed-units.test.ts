import { describe, expect, it } from "vitest";
import type { KeyResult } from "../../../core/okr/model";
import { foundIn } from "../findings-of";

type Case = [what: string, keyResult: Partial<KeyResult>];

const fine: Case[] = [
  ["one scale", { unit: "%", baseline: 85, target: 90, direction: "Increase" }],
  ["a small percentage that grows", { unit: "%", baseline: 0.5, target: 2, direction: "Increase" }],
  [
    "a small percentage that the words say",
    {
      title: "Raise solar from 0.3 % to 40 % of demand",
      unit: "%",
      baseline: 0.3,
      target: 40,
      direction: "Increase",
    },
  ],
  ["1 %, which may be meant", { unit: "%", baseline: 85, target: 1, direction: "Decrease" }],
  ["a ratio, which is no percentage", { unit: "ratio", baseline: 0.85, target: 90, direction: "Increase" }],
  ["0", { unit: "%", baseline: 0, target: 60, direction: "Increase" }],
  ["a large change of a count", { unit: "count", baseline: 2, target: 900, direction: "Increase" }],
  ["a change in percent", { unit: "%", baseline: 0.85, target: 25, relative: true, direction: "Increase" }],
  [
    "days in the words and in the numbers",
    { title: "Cut review from 3 weeks to 10 days", unit: "days", baseline: 21, target: 10 },
  ],
  [
    "working days beside days",
    { title: "Cut review from 9 days to 5 working days", unit: "days", baseline: 9, target: 5 },
  ],
];

const wrong: Case[] = [
  ["a fraction beside a percentage", { unit: "%", baseline: 0.85, target: 90, direction: "Increase" }],
  ["the whole as 1", { unit: "%", baseline: 85, target: 1, direction: "Increase" }],
  [
    "a fraction that is to fall to a percentage",
    { unit: "%", baseline: 0.4, target: 30, direction: "Decrease" },
  ],
  [
    "days to hours",
    {
      title: "Cut pothole repair from 3 days to 48 hours",
      unit: "hours",
      baseline: 3,
      target: 48,
      direction: "Decrease",
    },
  ],
];

describe("mixed-units", () => {
  it.each(fine)("accepts %s", (_, keyResult) => {
    expect(foundIn("mixed-units", { keyResults: [keyResult] })).toEqual([]);
  });

  it.each(wrong)("finds %s", (_, keyResult) => {
    expect(foundIn("mixed-units", { keyResults: [keyResult] })).toMatchObject([
      { level: "error", about: "O1.KR1" },
    ]);
  });

  it.each([
    [0.85, 90, { baseline: 85 }],
    [85, 1, { target: 100 }],
    [0.07, 12, { baseline: 7 }],
  ])("offers the fraction as a percentage: from %s to %s", (baseline, target, set) => {
    const [finding] = foundIn("mixed-units", {
      keyResults: [{ unit: "%", baseline, target, direction: "Increase" }],
    });
    expect(finding?.fix).toMatchObject({ set });
  });

  it.each([
    ["a direction that nobody chose", { unit: "%", baseline: 0.85, target: 90, direction: null }],
    [
      "millions beside dollars",
      { title: "Cash reserve", unit: "$", baseline: 22_100_000, target: 26.9, direction: null },
    ],
    ["thousands beside dollars", { title: "Donations", unit: "$", baseline: 179, target: 219_000 }],
  ] satisfies Case[])("only warns, and offers nothing, for %s", (_, keyResult) => {
    const [finding] = foundIn("mixed-units", { keyResults: [keyResult] });
    expect(finding).toMatchObject({ level: "warning" });
    expect(finding?.fix).toBeUndefined();
  });
});
