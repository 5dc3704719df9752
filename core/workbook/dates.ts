/** Spreadsheet dates: serial numbers ↔ ISO days in both date systems, and what a number-format code shows. */

export type DateSystem = 1900 | 1904;

const DAY_MS = 86_400_000;
/** Serial 61 is 1 March 1900; day 0 counts from here once Excel's 29 February 1900, which never was, is past. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** 9999-12-31 in the 1900 system: the last day that Excel knows. */
const LAST_SERIAL = 2_958_465;

/** A serial number (a time of day is dropped) as "2026-06-30"; null where Excel knows no such day. */
export function serialToIsoDay(serial: number, system: DateSystem): string | null {
  const day = Math.floor(serial);
  if (!Number.isFinite(day) || day < (system === 1904 ? 0 : 1) || day > LAST_SERIAL) return null;
  const shifted = system === 1900 && day < 60 ? day + 1 : day;
  return isoDay((system === 1904 ? EPOCH_1904 : EPOCH_1900) + shifted * DAY_MS);
}

const MINUTES_A_DAY = 1440;

/** A serial number as "2026-06-30T14:05", to the nearest minute; null where Excel knows no such day. */
export function serialToMinute(serial: number, system: DateSystem): string | null {
  const minutes = Math.round(serial * MINUTES_A_DAY);
  const day = serialToIsoDay(Math.floor(minutes / MINUTES_A_DAY), system);
  const inDay = ((minutes % MINUTES_A_DAY) + MINUTES_A_DAY) % MINUTES_A_DAY;
  return day === null ? null : `${day}T${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
}

/** "2026-06-30T14:05" as a serial number; null where the text is no minute of the calendar. */
export function minuteToSerial(minute: string, system: DateSystem): number | null {
  const time = /^T([01]\d|2[0-3]):([0-5]\d)$/.exec(minute.slice(10));
  const day = isoDayToSerial(minute.slice(0, 10), system);
  if (!time || day === null) return null;
  return day + (60 * Number(time[1]) + Number(time[2])) / MINUTES_A_DAY;
}

/** "2026-06-30" as a serial number; null where the text is no day of the calendar. */
export function isoDayToSerial(day: string, system: DateSystem): number | null {
  if (day.length !== 10 || day[4] !== "-" || day[7] !== "-") return null;
  const year = digits(day, 0, 4);
  const month = digits(day, 5, 7);
  const date = digits(day, 8, 10);
  if (!isCalendarDay(year, month, date)) return null;
  const serial = daysSinceMarch(year, month, date) - (system === 1904 ? FIRST_OF_1904 : FIRST_OF_1900);
  return system === 1900 && serial <= 60 ? serial - 1 : serial;
}

/** Days since 1 March of the year 0: with the leap day at the year's end, the months before it have fixed lengths. */
function daysSinceMarch(year: number, month: number, day: number): number {
  const from = month > 2 ? year : year - 1;
  const monthsIn = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400);
  return 365 * from + leapDays + Math.floor((153 * monthsIn + 2) / 5) + day - 1;
}

const FIRST_OF_1900 = daysSinceMarch(1899, 12, 30);
const FIRST_OF_1904 = daysSinceMarch(1904, 1, 1);

/** The number that these characters write, all of them digits; NaN otherwise. Scoring asks a million times over: no pattern is as fast. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = 10 * number + digit;
  }
  return number;
}

/** Whether year, month (1..12) and day name a day of the calendar. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days in a month; month is 1..12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The last day of a month as an ISO day; months past December run into the next years, months before January into the last. */
export function endOfMonth(year: number, month: number): string {
  return isoDay(Date.UTC(year, month, 0));
}

function isoDay(time: number): string {
  const day = new Date(time);
  return `${String(day.getUTCFullYear()).padStart(4, "0")}-${two(day.getUTCMonth() + 1)}-${two(day.getUTCDate())}`;
}

function two(part: number): string {
  return part < 10 ? `0${part}` : String(part);
}

export type NumberFormatKind = "general" | "number" | "percent" | "currency" | "date" | "time" | "text";

/** What a number-format code makes of a number. Of several sections the first counts; quoted text, colours and locales do not. */
export function numberFormatKind(code: string): NumberFormatKind {
  if (/^(?:general)?$/i.test(code.trim())) return "general";
  const currency = /\[\$[^\]-]+/.test(code) || /[$€£¥₹]/.test(code.replace(/\[[^\][]*\]/g, ""));
  const elapsed = /\[(h+|m+|s+)\]/i.test(code);
  const bare = firstSection(code)
    .replace(/\[[^\][]*\]/g, "")
    .replace(/"[^"]*"?/g, "")
    .replace(/[\\_*]./g, "")
    .replace(/general/gi, "");
  if (elapsed) return "time";
  if (/[yd]/i.test(bare)) return "date";
  if (/[hs]/i.test(bare)) return "time";
  if (/m/i.test(bare)) return "date";
  if (bare.includes("%")) return "percent";
  if (currency) return "currency";
  if (bare.includes("@")) return "text";
  return "number";
}

function firstSection(code: string): string {
  let quoted = false;
  for (let i = 0; i < code.length; i++) {
    const character = code[i];
    if (character === '"') quoted = !quoted;
    else if (character === "\\") i++;
    else if (character === ";" && !quoted) return code.slice(0, i);
  }
  return code;
}
