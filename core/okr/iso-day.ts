/** Questions about ISO days ("2026-06-30") that the cycle and the score ask; without clocks or time zones. */
import { endOfMonth, isoDayToSerial } from "../workbook/dates";

/** Whether the text is a day of the calendar ("2026-02-30" is none). */
export function isIsoDay(text: string): boolean {
  return dayCount(text) !== null;
}

/** Whole days from one day to another, negative where `to` is earlier; null where either is no day. */
export function daysBetween(from: string, to: string): number | null {
  const first = dayCount(from);
  const last = dayCount(to);
  return first === null || last === null ? null : last - first;
}

/** The first day of a month; months run on over the year's end, so month 13 of 2026 is January 2027. */
export function firstOfMonth(year: number, month: number): string {
  return `${endOfMonth(year, month).slice(0, 8)}01`;
}

/** The last day of a month, counted as `firstOfMonth` does. */
export function lastOfMonth(year: number, month: number): string {
  return endOfMonth(year, month);
}

/** Days on an even scale: that of 1904, which has no day too many as that of 1900 has. */
function dayCount(day: string): number | null {
  return isoDayToSerial(day, 1904);
}
