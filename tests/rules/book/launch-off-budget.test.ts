import { describe, expect, it } from "vitest";
import { cycleAt } from "../../../core/okr/cycle";
import { foundIn } from "../findings-of";

const cycle = (start: string, end: string, fiscalYearStart: number) => ({
  settings: { cycle: "FY2026 Q1", cycleStart: start, cycleEnd: end, fiscalYearStart },
});

describe("launch-off-budget", () => {
  it.each([
    ["the first quarter of a fiscal year from July", cycle("2025-07-01", "2025-09-30", 7)],
    ["the first quarter of a calendar year", cycle("2026-01-01", "2026-03-31", 1)],
    ["two months before the fiscal year", cycle("2025-08-01", "2025-10-31", 10)],
    ["two months before the turn of the year", cycle("2025-11-01", "2026-01-31", 1)],
    ["an empty book", { ...cycle("2026-01-01", "2026-03-31", 7), objectives: [] }],
  ])("accepts %s", (_, example) => {
    expect(foundIn("launch-off-budget", example)).toEqual([]);
  });

  it.each([2, 3, 4] as const)("finds a launch in quarter %i", (quarter) => {
    const { name, start, end } = cycleAt(2026, quarter, 7);
    const settings = { cycle: name, cycleStart: start, cycleEnd: end, fiscalYearStart: 7 };
    const found = foundIn("launch-off-budget", { settings });
    expect(found).toMatchObject([{ level: "info", cell: "0.cycle", about: "cycle" }]);
    expect(found[0]?.seen).toContain(`${(quarter - 1) * 3} months after`);
  });

  it("finds the month after the fiscal year began", () => {
    const [finding] = foundIn("launch-off-budget", cycle("2025-08-01", "2025-10-31", 7));
    expect(finding?.seen).toContain("1 month after");
  });

  it("accepts a book that is in use since an earlier cycle", () => {
    const example = cycle("2026-01-01", "2026-03-31", 7);
    const checkIns = [{ date: "2025-12-31" }];
    expect(foundIn("launch-off-budget", { ...example, keyResults: [{}], checkIns })).toEqual([]);
  });
});
