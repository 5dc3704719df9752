/** Deadlines become days only where the calendar, or a stated fiscal year, allows it. */
import { describe, expect, it } from "vitest";
import { dueDay } from "../../../core/plan/cells/due-day";

describe("the last day of a deadline", () => {
  it.each<[string, number | null, string | null]>([
    ["2026-06-30", null, "2026-06-30"],
    ["2028-02", null, "2028-02-29"],
    ["2027", null, "2027-12-31"],
    ["FY2026", 7, "2026-06-30"],
    ["FY2026", 10, "2026-09-30"],
    ["FY2026", 1, "2026-12-31"],
    ["FY2026", null, null],
    ["FY2025-26", 7, "2026-06-30"],
    ["FY2026 Q1", 7, "2025-09-30"],
    ["FY2026 Q2", 7, "2025-12-31"],
    ["FY2026 Q3", 10, "2026-06-30"],
    ["2027-28", 4, "2028-03-31"],
    ["2027-28", null, null],
    ["2027-29", 4, null],
    ["2026 Q3", 7, null],
    ["2026 Q3", 1, "2026-09-30"],
    ["SY2024-25", 7, null],
    ["Q4", 7, null],
    ["P5Y", 7, null],
  ])("%j with a fiscal year from month %s is %s", (norm, start, day) => {
    expect(dueDay(norm, start)).toBe(day);
  });
});
