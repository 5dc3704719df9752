import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cycleAt, cycleOf, fiscalQuarterOf, fiscalYearOf, parseCycle } from "../../core/okr/cycle";
import { daysBetween } from "../../core/okr/iso-day";

describe("the fiscal year of a day", () => {
  it.each([
    ["2025-06-30", 7, 2025],
    ["2025-07-01", 7, 2026],
    ["2026-06-30", 7, 2026],
    ["2025-09-30", 10, 2025],
    ["2025-10-01", 10, 2026],
    ["2026-01-01", 1, 2026],
    ["2026-12-31", 1, 2026],
    ["2026-03-31", 4, 2026],
    ["2026-04-01", 4, 2027],
  ])("%s, with a start in month %i, is FY%i", (day, start, year) => {
    expect(fiscalYearOf(day, start)).toBe(year);
  });
});

describe("a cycle", () => {
  it.each([
    ["2025-07-01", 7, "FY2026 Q1", "2025-07-01", "2025-09-30"],
    ["2026-02-15", 7, "FY2026 Q3", "2026-01-01", "2026-03-31"],
    ["2026-02-15", 10, "FY2026 Q2", "2026-01-01", "2026-03-31"],
    ["2026-02-15", 1, "FY2026 Q1", "2026-01-01", "2026-03-31"],
    ["2028-02-29", 12, "FY2028 Q1", "2027-12-01", "2028-02-29"],
  ])("of %s with a start in month %i is %s", (today, start, name, first, last) => {
    expect(cycleOf(today, start, "quarter")).toMatchObject({ name, start: first, end: last });
  });

  it("may be the whole fiscal year", () => {
    expect(cycleOf("2026-02-15", 7, "year")).toEqual({
      name: "FY2026",
      fiscalYear: 2026,
      quarter: null,
      start: "2025-07-01",
      end: "2026-06-30",
    });
  });
});

describe("a cycle's name", () => {
  it.each([
    ["FY2026 Q3", "FY2026 Q3"],
    ["fy26q3", "FY2026 Q3"],
    ["Q3 FY2026", "FY2026 Q3"],
    ["FY2025-26", "FY2026"],
    ["FY 2026", "FY2026"],
    ["FY2025/26 Q1", "FY2026 Q1"],
  ])("%s reads as %s", (text, name) => {
    expect(parseCycle(text, 7)?.name).toBe(name);
  });

  it.each(["", "2026", "FY2026 Q5", "Q1 FY2026 Q2", "FY2024-26", "next quarter"])("%j is none", (text) => {
    expect(parseCycle(text, 7)).toBeNull();
  });
});

describe("any day", () => {
  const day = fc
    .integer({ min: 0, max: 30_000 })
    .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
  const month = fc.integer({ min: 1, max: 12 });

  it("lies in its cycle, whose name reads back as the same days", () => {
    fc.assert(
      fc.property(
        day,
        month,
        fc.constantFrom("quarter" as const, "year" as const),
        (today, start, length) => {
          const cycle = cycleOf(today, start, length);
          expect(cycle.start <= today && today <= cycle.end).toBe(true);
          expect(parseCycle(cycle.name, start)).toEqual(cycle);
        },
      ),
    );
  });

  it("has quarters that fill its fiscal year without gap or overlap", () => {
    fc.assert(
      fc.property(day, month, (today, start) => {
        const year = fiscalYearOf(today, start);
        const quarters = ([1, 2, 3, 4] as const).map((quarter) => cycleAt(year, quarter, start));
        const whole = cycleAt(year, null, start);
        expect(quarters[0]?.start).toBe(whole.start);
        expect(quarters[3]?.end).toBe(whole.end);
        quarters.slice(1).forEach((quarter, i) => {
          expect(daysBetween(quarters[i]?.end ?? "", quarter.start)).toBe(1);
        });
        expect(fiscalQuarterOf(whole.end, start)).toBe(4);
      }),
    );
  });
});
