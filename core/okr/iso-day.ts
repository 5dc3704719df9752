/** Arithmetic on ISO days ("2026-06-30") without clocks or time zones. */

const MILLISECONDS_A_DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1970-01-01; null where the text is no day of the calendar ("2026-02-30"). */
export function dayNumber(day: string): number | null {
  const match = ISO_DAY.exec(day);
  if (!match) return null;
  const milliseconds = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  // Date.UTC reads the years 0000 to 0099 as 1900 to 1999 and rolls 02-30 over into March: neither comes back as it went in.
  return isoDay(milliseconds / MILLISECONDS_A_DAY) === day ? milliseconds / MILLISECONDS_A_DAY : null;
}

/** The inverse of `dayNumber`, for whole numbers of days in the years 0000 to 9999. */
export function isoDay(days: number): string {
  return new Date(days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

export function isIsoDay(text: string): boolean {
  return dayNumber(text) !== null;
}

/** Whole days from one day to another, negative where `to` is earlier; null where either is no day. */
export function daysBetween(from: string, to: string): number | null {
  const first = dayNumber(from);
  const last = dayNumber(to);
  return first === null || last === null ? null : last - first;
}

/** The first day of a month; months run on over the year's end, so month 13 of 2026 is January 2027. */
export function firstOfMonth(year: number, month: number): string {
  return isoDay(Date.UTC(year, month - 1, 1) / MILLISECONDS_A_DAY);
}

/** The last day of a month, counted as `firstOfMonth` does. */
export function lastOfMonth(year: number, month: number): string {
  return isoDay(Date.UTC(year, month, 0) / MILLISECONDS_A_DAY);
}
