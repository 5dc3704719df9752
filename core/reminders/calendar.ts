/** Working days: weekends and holidays are none. All days are ISO days in the workbook's time zone. */
import { daysBetween } from "../okr/iso-day";
import { isCalendarDay, isoDayToSerial, serialToIsoDay } from "../workbook/dates";

const MONDAY = "2024-01-01";
/** Days that a calendar is searched for a working day: nobody closes for longer. */
const A_YEAR = 366;

/** Days of one year ("2026-07-03") and of every year ("12-25"). */
export type Holidays = ReadonlySet<string>;

/** `unread`: entries that are no days. */
export function readHolidays(text: string | null): { holidays: Holidays; unread: string[] } {
  const entries = (text ?? "").split(/[;,\n]/).map((entry) => entry.trim()).filter((entry) => entry !== "");
  const isDay = (entry: string): boolean => daysBetween(entry, entry) === 0 || isDayOfEveryYear(entry);
  return { holidays: new Set(entries.filter(isDay)), unread: entries.filter((entry) => !isDay(entry)) };
} // prettier-ignore

/** 2024 is a leap year: 29 February counts. */
function isDayOfEveryYear(entry: string): boolean {
  const [, month, day] = /^(\d{2})-(\d{2})$/.exec(entry) ?? [];
  return month !== undefined && isCalendarDay(2024, Number(month), Number(day));
}

export function addDays(day: string, days: number): string {
  return serialToIsoDay((isoDayToSerial(day, 1904) ?? 0) + days, 1904) ?? day;
}

/** 0 is Monday, 6 Sunday. */
export function weekdayOf(day: string): number {
  return (((daysBetween(MONDAY, day) ?? 0) % 7) + 7) % 7;
}

/** Why no mails go out on a day; null on working days. */
export function dayOff(day: string, holidays: Holidays): "weekend" | "holiday" | null {
  if (weekdayOf(day) > 4) return "weekend";
  return holidays.has(day) || holidays.has(day.slice(5)) ? "holiday" : null;
}

/** The day itself where it is one. */
export function nextWorkingDay(day: string, holidays: Holidays): string {
  for (let ahead = 0; ahead < A_YEAR; ahead++) {
    const candidate = addDays(day, ahead);
    if (dayOff(candidate, holidays) === null) return candidate;
  }
  return day;
}

/** The last working day from `first` to `last`; null where there is none. */
export function lastWorkingDay(first: string, last: string, holidays: Holidays): string | null {
  for (let day = last; day >= first; day = addDays(day, -1)) if (dayOff(day, holidays) === null) return day;
  return null;
}
