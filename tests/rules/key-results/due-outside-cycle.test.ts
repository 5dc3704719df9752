import { describe, expect, it } from "vitest";
import type { KeyResult } from "../../../core/okr/model";
import { foundIn } from "../findings-of";

type Case = [what: string, keyResult: Partial<KeyResult>];

const fine: Case[] = [
  ["the cycle's last day", { due: "2026-03-31" }],
  ["the cycle's first day", { due: "2026-01-01" }],
  ["later in the fiscal year: an annual goal", { due: "2026-06-30" }],
  ["no due date, which is said first", { due: null }],
  ["a level to be kept", { direction: "Maintain", due: "2029-06-30" }],
  ["dates the wrong way round, which is said first", { start: "2026-01-10", due: "2025-12-15" }],
];

const wrong: Case[] = [
  ["the day after the fiscal year", { due: "2026-07-01" }],
  ["a target years away", { due: "2029-06-30" }],
  ["before the cycle", { due: "2025-12-31" }],
];

describe("due-outside-cycle", () => {
  it.each(fine)("accepts %s", (_, keyResult) => {
    expect(foundIn("due-outside-cycle", { keyResults: [keyResult] })).toEqual([]);
  });

  it.each(wrong)("finds %s", (_, keyResult) => {
    expect(foundIn("due-outside-cycle", { keyResults: [keyResult] })).toMatchObject([
      { level: "error", about: "O1.KR1" },
    ]);
  });

  it("goes by the objective's own cycle, and by the book's where that cannot be read", () => {
    const due = (cycle: string) =>
      foundIn("due-outside-cycle", { objectives: [{ cycle }], keyResults: [{ due: "2026-12-31" }] }).length;
    expect([due("FY2027 Q2"), due("FY2027"), due("FY2026 Q3"), due("sometime")]).toEqual([0, 0, 1, 1]);
  });

  it("accepts what was reached before its cycle", () => {
    const keyResults = [{ due: "2025-12-15", planValue: 15 }];
    expect(foundIn("due-outside-cycle", { keyResults, checkIns: [] })).toEqual([]);
  });

  it("only warns where the plan itself looks years ahead", () => {
    const source = { sheet: "Plan", cell: "C4", text: "Cut overtime by 2029" };
    expect(foundIn("due-outside-cycle", { keyResults: [{ due: "2029-06-30", source }] })).toMatchObject([
      { level: "warning" },
    ]);
    expect(foundIn("due-outside-cycle", { keyResults: [{ due: "2025-12-31", source }] })).toMatchObject([
      { level: "error" },
    ]);
  });

  it("says that a target years away is a plan goal", () => {
    const [finding] = foundIn("due-outside-cycle", { keyResults: [{ due: "2029-06-30" }] });
    expect(finding?.todo).toContain("plan goal");
  });
});
