/** Reads days and months: "30 June 2026", "Sept. 30, 2026", "June 2026", "9/30/2026", "2026-09-30", "12/2026". */
import { months } from "../lexicon/months";
import { plausibleYear, readYears, type DatePhrase } from "./years";
import type { Token } from "./tokens";

/** Which part comes first in 3/4/2026; a part above 12 settles it whatever the order. */
export type DateOrder = "mdy" | "dmy";

const two = (value: number): string => String(value).padStart(2, "0");
export const isoDay = (year: number, month: number, day: number): string =>
  `${year}-${two(month)}-${two(day)}`;

export function readDayAt(tokens: readonly Token[], at: number, order: DateOrder): DatePhrase | null {
  return readFigures(tokens, at, order) ?? readMonthFirst(tokens, at) ?? readDayFirst(tokens, at);
}

const separator = (token: Token | undefined): string | null =>
  token !== undefined && token.glued && /^[-/.]$/.test(token.lower) ? token.lower : null;

function figure(token: Token | undefined, glued: boolean): number | null {
  return token?.kind === "number" && /^\d{1,4}$/.test(token.text) && (!glued || token.glued)
    ? token.value
    : null;
}

function readFigures(tokens: readonly Token[], at: number, order: DateOrder): DatePhrase | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(tokens[at]?.text ?? "");
  if (dotted !== null) return dayOf(Number(dotted[1]), Number(dotted[2]), Number(dotted[3]), order, at, at);
  const first = figure(tokens[at], false);
  const mark = separator(tokens[at + 1]);
  const second = figure(tokens[at + 2], true);
  if (first === null || mark === null || second === null) return null;
  const third = separator(tokens[at + 3]) === mark ? figure(tokens[at + 4], true) : null;
  if (third !== null) {
    if (plausibleYear(first)) return validDay(first, second, third, at, at + 4);
    const year = tokens[at + 4]?.text.length === 2 ? 2000 + third : third;
    return plausibleYear(year) ? dayOf(first, second, year, order, at, at + 4) : null;
  }
  if (tokens[at + 3]?.glued === true && /^[-/%]$/.test(tokens[at + 3]?.lower ?? "")) return null;
  const isMonth = first >= 1 && first <= 12 && plausibleYear(second) && mark !== ".";
  if (isMonth)
    return { norm: `${second}-${two(first)}`, form: "month", first: at, last: at + 2, bare: false };
  const isoMonth = plausibleYear(first) && mark === "-" && tokens[at + 2]?.text.length === 2 && second >= 1 && second <= 12; // prettier-ignore
  const consecutive = second === (first + 1) % 100;
  return isoMonth && !consecutive
    ? { norm: `${first}-${two(second)}`, form: "month", first: at, last: at + 2, bare: false }
    : null;
}

function dayOf(
  a: number,
  b: number,
  year: number,
  order: DateOrder,
  first: number,
  last: number,
): DatePhrase | null {
  const monthFirst = a > 12 ? false : b > 12 ? true : order === "mdy";
  return monthFirst ? validDay(year, a, b, first, last) : validDay(year, b, a, first, last);
}

function validDay(year: number, month: number, day: number, first: number, last: number): DatePhrase | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { norm: isoDay(year, month, day), form: "day", first, last, bare: false };
}

/** The month named at a token, and the last token of its name ("Sept." has a full stop). */
function monthAt(tokens: readonly Token[], at: number): { month: number; last: number } | null {
  const token = tokens[at];
  const month = months.get(token?.lower ?? "");
  if (token === undefined || month === undefined) return null;
  const properName = token.text !== token.lower || /^\d/.test(tokens[at + 1]?.text ?? "");
  if ((token.lower === "may" || token.lower === "march" || token.lower === "mar") && !properName) return null;
  const stop = tokens[at + 1]?.lower === "." && token.lower.length <= 4 ? 1 : 0;
  return { month, last: at + stop };
}

const dayNumber = (token: Token | undefined): number | null => {
  const value = figure(token, false);
  return value !== null && value >= 1 && value <= 31 && (token?.text.length ?? 0) <= 2 ? value : null;
};

const ordinalEnd = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.glued === true && /^(?:st|nd|rd|th)$/.test(tokens[at]?.lower ?? "") ? 1 : 0;

/** "June 30, 2026", "June 2026", "Sep-27", "June". */
function readMonthFirst(tokens: readonly Token[], at: number): DatePhrase | null {
  const named = monthAt(tokens, at);
  if (named === null) return null;
  let next = named.last + 1;
  const joint = /^[-–/,]$/.test(tokens[next]?.lower ?? "") ? 1 : 0;
  const day = joint === 0 ? dayNumber(tokens[next]) : null;
  if (day !== null) {
    next += 1 + ordinalEnd(tokens, next + 1);
    const comma = tokens[next]?.lower === "," || tokens[next]?.lower === "of" ? 1 : 0;
    const year = readYears(tokens, next + comma);
    if (year === null) return { norm: null, form: "day", first: at, last: next - 1, bare: false };
    const last = yearToken(tokens, next + comma);
    return validDay(Number(year.norm.slice(0, 4)), named.month, day, at, last);
  }
  const of = tokens[next + joint]?.lower === "of" ? 1 : 0;
  const yearAt = next + joint + of;
  const year = readYears(tokens, yearAt, joint === 1 && tokens[next]?.glued === true);
  if (year === null) return { norm: null, form: "month", first: at, last: named.last, bare: true };
  const value = Number(year.norm.slice(0, 4));
  const first = year.span || year.last > yearToken(tokens, yearAt) ? firstYear(tokens, yearAt, value) : value;
  return { norm: `${first}-${two(named.month)}`, form: "month", first: at, last: yearToken(tokens, yearAt), bare: false }; // prettier-ignore
}

/** A month takes one year, even where a dash and another follow it. */
const yearToken = (tokens: readonly Token[], at: number): number =>
  at + (/^['’]$/.test(tokens[at]?.lower ?? "") ? 1 : 0);
const firstYear = (tokens: readonly Token[], at: number, otherwise: number): number => {
  const value = tokens[yearToken(tokens, at)]?.value ?? null;
  return value === null ? otherwise : value < 100 ? 2000 + value : value;
};

/** "30 June 2026", "30th of June", "31-Dec-26". */
function readDayFirst(tokens: readonly Token[], at: number): DatePhrase | null {
  const day = dayNumber(tokens[at]);
  if (day === null) return null;
  let next = at + 1 + ordinalEnd(tokens, at + 1);
  const joint = tokens[next]?.glued === true && /^[-/]$/.test(tokens[next]?.lower ?? "") ? 1 : 0;
  next += joint;
  if (tokens[next]?.lower === "of") next++;
  const named = monthAt(tokens, next);
  if (named === null) return null;
  next = named.last + 1;
  const mark = /^[-/,]$/.test(tokens[next]?.lower ?? "") ? 1 : 0;
  const year = readYears(tokens, next + mark, mark === 1 && tokens[next]?.glued === true);
  if (year === null) return { norm: null, form: "day", first: at, last: named.last, bare: false };
  const at4 = yearToken(tokens, next + mark);
  return validDay(firstYear(tokens, next + mark, Number(year.norm.slice(0, 4))), named.month, day, at, at4);
}
