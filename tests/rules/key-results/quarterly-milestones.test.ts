import { describe, expect, it } from "vitest";
import type { KeyResult } from "../../../core/okr/model";
import { foundIn } from "../findings-of";

type Case = [what: string, keyResult: Partial<KeyResult>];

const fine: Case[] = [
  ["a goal of the cycle", { due: "2026-03-31" }],
  ["points in the notes", { due: "2026-06-30", notes: "Q3 30; Q4 15" }],
  [
    "targets of other periods from the plan",
    { due: "2026-06-30", notes: "Targets of other periods: 2025-26 30" },
  ],
  ["a milestone", { due: "2026-06-30", direction: "Milestone" }],
  ["no target, which is said first", { due: "2026-06-30", target: null }],
  ["a target years away, which is said elsewhere", { due: "2029-06-30" }],
  ["a late start", { start: "2026-04-01", due: "2026-06-30" }],
];

const wrong: Case[] = [
  ["a goal of the year", { due: "2026-06-30" }],
  ["notes about something else", { due: "2026-06-30", notes: "New software in May" }],
];

describe("quarterly-milestones", () => {
  it.each(fine)("accepts %s", (_, keyResult) => {
    expect(foundIn("quarterly-milestones", { keyResults: [keyResult] })).toEqual([]);
  });

  it.each(wrong)("finds %s", (_, keyResult) => {
    expect(foundIn("quarterly-milestones", { keyResults: [keyResult] })).toMatchObject([
      { level: "info", about: "O1.KR1" },
    ]);
  });

  it("accepts a key result of the same measure that is due on the way", () => {
    const found = foundIn("quarterly-milestones", {
      keyResults: [{ due: "2026-03-31", target: 30 }, { due: "2026-06-30" }],
    });
    expect(found).toEqual([]);
  });
});
