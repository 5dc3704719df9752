/** The last day that a deadline's norm allows: "FY2026 Q3" → "2026-03-31" with a fiscal year that begins in July. */
import { endOfMonth } from "../../workbook/dates";

/**
 * `norm` as in MeasureReading; `fiscalYearStart` is 1..12, or null where nobody says it, so that fiscal years stay undated. Null also for
 * norms that name no year (`Q4`, `YE`), lengths of time (`P5Y`), school years (no year-end is stated) and, unless fiscal years are calendar years, a
 * quarter that does not say which kind of year it means (`2026 Q3`).
 */
export function dueDay(norm: string, fiscalYearStart: number | null): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(norm)) return norm;
  if (isYearPair(norm)) return dueDay(`FY${norm}`, fiscalYearStart);
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(norm);
  if (month) return endOfMonth(Number(month[1]), Number(month[2]));
  if (/^\d{4}$/.test(norm)) return `${norm}-12-31`;
  if (fiscalYearStart === null) return null;

  const fiscal = /^FY(\d{4})(?:-(\d{2}|\d{4}))?(?:[ -]?Q([1-4]))?$/.exec(norm);
  if (fiscal) {
    const year = Number(fiscal[1]) + (fiscal[2] === undefined ? 0 : 1);
    return endOfFiscalPeriod(year, fiscal[3] === undefined ? 4 : Number(fiscal[3]), fiscalYearStart);
  }
  const quarter = /^(\d{4})[ -]?Q([1-4])$/.exec(norm);
  return quarter && fiscalYearStart === 1
    ? endOfFiscalPeriod(Number(quarter[1]), Number(quarter[2]), 1)
    : null;
}

/** A fiscal year is named by the calendar year in which it ends. */
function endOfFiscalPeriod(year: number, quarter: number, start: number): string {
  const firstYear = start > 1 ? year - 1 : year;
  return endOfMonth(firstYear, start - 1 + quarter * 3);
}

/** "2025-26" is a year that ends in the next, no month; what could be either ("2011-12") is a month. */
export function isYearPair(norm: string): boolean {
  const match = /^(\d{4})-(\d{2})$/.exec(norm);
  return match !== null && Number(match[2]) > 12 && Number(match[2]) === (Number(match[1]) + 1) % 100;
}
