/** The fiscal calendar: fiscal years, their quarters, and the cycle that a day falls into. */
import { firstOfMonth, lastOfMonth } from "./iso-day";

export type CycleLength = "quarter" | "year";
export type Quarter = 1 | 2 | 3 | 4;

export interface Cycle {
  /** "FY2026 Q3", or "FY2026" for a whole year. */
  name: string;
  fiscalYear: number;
  /** Quarter of the fiscal year; null for a whole year. */
  quarter: Quarter | null;
  /** ISO days, both inclusive. */
  start: string;
  end: string;
}

/**
 * The fiscal year of an ISO day. It is named by the calendar year in which it ends, as US governments do: with a start in July,
 * 2025-07-01 to 2026-06-30 is FY2026. Starting in January it is the calendar year itself.
 */
export function fiscalYearOf(day: string, fiscalYearStart: number): number {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  return fiscalYearStart > 1 && month >= fiscalYearStart ? year + 1 : year;
}

/** The quarter of the *fiscal* year that an ISO day falls into. */
export function fiscalQuarterOf(day: string, fiscalYearStart: number): Quarter {
  const monthsIn = (Number(day.slice(5, 7)) - fiscalYearStart + 12) % 12;
  return quarterNumber(Math.floor(monthsIn / 3) + 1);
}

/** The quarter or the whole year that `today` (ISO day) falls into. */
export function cycleOf(today: string, fiscalYearStart: number, length: CycleLength): Cycle {
  const fiscalYear = fiscalYearOf(today, fiscalYearStart);
  const quarter = length === "quarter" ? fiscalQuarterOf(today, fiscalYearStart) : null;
  return cycleAt(fiscalYear, quarter, fiscalYearStart);
}

/** A fiscal year, or one of its quarters, with its days. */
export function cycleAt(fiscalYear: number, quarter: Quarter | null, fiscalYearStart: number): Cycle {
  const firstYear = fiscalYearStart > 1 ? fiscalYear - 1 : fiscalYear;
  const firstMonth = fiscalYearStart + (quarter === null ? 0 : (quarter - 1) * 3);
  return {
    name: quarter === null ? `FY${fiscalYear}` : `FY${fiscalYear} Q${quarter}`,
    fiscalYear,
    quarter,
    start: firstOfMonth(firstYear, firstMonth),
    end: lastOfMonth(firstYear, firstMonth + (quarter === null ? 11 : 2)),
  };
}

/**
 * Reads a cycle's name as people write it: "FY2026 Q3", "fy26q3", "Q3 FY2026", "FY2026", "FY2025-26" (the year in which it ends).
 * Null where the text is none of these.
 */
export function parseCycle(text: string, fiscalYearStart: number): Cycle | null {
  const compact = text.toUpperCase().replace(/\s+/g, "");
  const match = /^(?:Q([1-4]))?FY(\d{4}|\d{2})(?:[-/](\d{4}|\d{2}))?(?:[-,]?Q([1-4]))?$/.exec(compact);
  if (!match?.[2] || (match[1] && match[4])) return null;
  const first = fullYear(match[2]);
  const last = match[3] === undefined ? first : fullYear(match[3]);
  if (match[3] !== undefined && last !== first + 1) return null;
  const quarter = match[1] ?? match[4];
  return cycleAt(last, quarter === undefined ? null : quarterNumber(Number(quarter)), fiscalYearStart);
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function quarterNumber(n: number): Quarter {
  return n === 1 || n === 2 || n === 3 ? n : 4;
}
