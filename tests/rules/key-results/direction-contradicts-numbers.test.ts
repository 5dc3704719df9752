import { describe, expect, it } from "vitest";
import type { KeyResult } from "../../../core/okr/model";
import { foundIn } from "../findings-of";

type Case = [what: string, keyResult: Partial<KeyResult>];

const fine: Case[] = [
  ["a decrease to 0", { direction: "Decrease", baseline: 200, target: 0 }],
  ["equal numbers, which another rule is about", { direction: "Increase", baseline: 15, target: 15 }],
  ["what only arithmetic sets apart", { direction: "Increase", baseline: 0.1 + 0.2, target: 0.3 }],
  ["a target by how much", { direction: "Increase", baseline: 40, target: 25, relative: true, unit: "%" }],
  [
    "a level to reach from above",
    { title: "Answer time of 10 seconds", direction: "Reach", baseline: 41, target: 10 },
  ],
  [
    "a better place in a ranking",
    { title: "Raise our state ranking from 12th to 3rd", direction: "Increase", baseline: 12, target: 3 },
  ],
  [
    "speed that is measured in time",
    { title: "Increase the speed of plan review", direction: "Increase", baseline: 41, target: 15 },
  ],
  ["a deficit below zero", { title: "Reduce the deficit", direction: "Decrease", baseline: -4, target: -1 }],
  [
    "savings counted from nothing",
    { title: "Reduced fuel cost of the fleet", direction: "Decrease", baseline: 0, target: 86000, unit: "$" },
  ],
  [
    "a fraction beside a percentage, which mixed-units is about",
    { title: "Cut late payments", direction: "Decrease", baseline: 0.4, target: 30, unit: "%" },
  ],
  ["a milestone", { title: "Reduced-fare pass adopted", direction: "Milestone", baseline: 0, target: 1 }],
];

const wrong: Case[] = [
  [
    "an increase downward",
    { title: "Library visits", direction: "Increase", baseline: 41000, target: 15000 },
  ],
  ["a decrease upward", { title: "Open work orders", direction: "Decrease", baseline: 15, target: 41 }],
  [
    "a verb that the numbers deny",
    { title: "Reduce open work orders", direction: null, baseline: 15, target: 41 },
  ],
  [
    "the same after a date",
    { title: "By June 2026, increase library visits", direction: "Reach", baseline: 41, target: 15 },
  ],
];

describe("direction-contradicts-numbers", () => {
  it.each(fine)("accepts %s", (_, keyResult) => {
    expect(foundIn("direction-contradicts-numbers", { keyResults: [keyResult] })).toEqual([]);
  });

  it.each(wrong)("finds %s", (_, keyResult) => {
    expect(foundIn("direction-contradicts-numbers", { keyResults: [keyResult] })).toMatchObject([
      { level: "error", about: "O1.KR1" },
    ]);
  });
});
