/** Reads a date or period that starts at a token, as the norm that readings carry. It does not say what the date is for. */
import { months, seasons } from "../lexicon/months";
import { cardinals, ordinals } from "../lexicon/number-words";
import {
  fiscalYearPhrases,
  schoolYearPhrases,
  calendarYearPhrases,
  yearEndPhrases,
} from "../lexicon/date-words";
import { readDayAt, isoDay, type DateOrder } from "./calendar-day";
import { byFirstWord, listed, phraseAt, type PhraseIndex } from "./phrase-index";
import { readQuarterAt } from "./quarter";
import { saysAt, type Token } from "./tokens";
import { readYears, type DatePhrase, type Years } from "./years";

export type { DateForm, DatePhrase } from "./years";

/** Any date begins with a figure, a code or one of these. */
const firstWords: ReadonlySet<string> = new Set([
  ...[fiscalYearPhrases, schoolYearPhrases, calendarYearPhrases, yearEndPhrases].flat().map((words) => words[0] ?? ""),
  ...months.keys(), ...seasons, ...ordinals.keys(), "latter", "the", "end", "q", "quarter", "qtr", "'", "’",
]); // prettier-ignore

export function readDateAt(
  tokens: readonly Token[],
  at: number,
  order: DateOrder = "mdy",
): DatePhrase | null {
  const token = tokens[at];
  if (
    token?.kind === "number"
      ? !beginsDate(tokens, at)
      : token?.kind !== "code" && !firstWords.has(token?.lower ?? "")
  )
    return null;
  return readEndOf(tokens, at, order) ?? readPeriod(tokens, at, order);
}

/** A figure is a year, or something is glued to it ("3/4", "30th"), or a month follows. */
function beginsDate(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.text.length === 4 || next?.glued === true) return true;
  return months.has((next?.lower === "of" ? tokens[at + 2] : next)?.lower ?? "");
}

/** A date without "end of" before it. */
function readPeriod(tokens: readonly Token[], at: number, order: DateOrder): DatePhrase | null {
  return (
    readYearEnd(tokens, at) ??
    readQuarterAt(tokens, at) ??
    readSchoolYear(tokens, at) ??
    readFiscalYear(tokens, at) ??
    readDayAt(tokens, at, order) ??
    readHalfYear(tokens, at) ??
    readSeason(tokens, at) ??
    readCalendarYear(tokens, at)
  );
}

const lastDay = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31; // prettier-ignore

/** "end of June 2024" is its last day; "end of 2026" is the year; "end of FY26" the fiscal year. */
function readEndOf(tokens: readonly Token[], at: number, order: DateOrder): DatePhrase | null {
  const start = tokens[at]?.lower === "the" ? at + 1 : at;
  if (!saysAt(tokens, start, ["end", "of"])) return null;
  const inner = start + 2 + (tokens[start + 2]?.lower === "the" ? 1 : 0);
  const period = readPeriod(tokens, inner, order);
  if (period === null) return null;
  const month = period.form === "month" ? /^(\d{4})-(\d{2})$/.exec(period.norm ?? "") : null;
  if (month === null) return { ...period, first: at, bare: false };
  const [year, number] = [Number(month[1]), Number(month[2])];
  return {
    ...period,
    norm: isoDay(year, number, lastDay(year, number)),
    form: "day",
    first: at,
    bare: false,
  };
}

function readYearEnd(tokens: readonly Token[], at: number): DatePhrase | null {
  const start = tokens[at]?.lower === "the" ? at + 1 : at;
  const words = phraseAt(yearEnds, tokens, start)?.[0];
  if (words === undefined) return null;
  const last = start + words.length - 1;
  const nth = tokens[last]?.lower === "year" && (/^\d{1,2}$/.test(tokens[last + 1]?.text ?? "") || cardinals.has(tokens[last + 1]?.lower ?? "")); // prettier-ignore
  if (nth) return { norm: null, form: "season", first: at, last: last + 1, bare: false };
  const years = readYears(tokens, last + 1);
  const named = years !== null && tokens[last + 1]?.kind === "number";
  const fiscal = words.includes("fiscal") || words.includes("financial") || words[0] === "eofy";
  if (!named) return { norm: "YE", form: "year-end", first: at, last, bare: words[0] === "ye" };
  return {
    norm: `${fiscal ? "FY" : ""}${years.norm}`,
    form: "year",
    first: at,
    last: years.last,
    bare: false,
  };
}

interface Prefixed extends Years {
  first: number;
}

interface Prefixes {
  phrases: PhraseIndex<true>;
  /** Those that may be glued to the year. */
  single: readonly string[];
}

const prefixesOf = (phrases: readonly (readonly string[])[]): Prefixes => ({
  phrases: byFirstWord(listed(phrases)),
  single: phrases.flatMap(([word, ...more]) => (word === undefined || more.length > 0 ? [] : [word])),
});
const fiscalYears = prefixesOf(fiscalYearPhrases);
const schoolYears = prefixesOf(schoolYearPhrases);
const calendarYears = prefixesOf(calendarYearPhrases);
const yearEnds = byFirstWord(listed(yearEndPhrases));

/** A year after one of these phrases, glued ("FY27") or not ("fiscal year 2027", "FY 26-27"). */
function readPrefixed(tokens: readonly Token[], at: number, { phrases, single }: Prefixes): Prefixed | null {
  const code = tokens[at]?.kind === "code" ? tokens[at] : undefined;
  if (code !== undefined && single.some((word) => code.lower.startsWith(word))) {
    const digits = /^[a-z]+(\d{4}|\d{2})$/.exec(code.lower)?.[1];
    if (digits === undefined) return null;
    const pretend = tokens.slice(0, at).concat([{ ...code, kind: "number", text: digits, lower: digits, value: Number(digits) }], tokens.slice(at + 1, at + 6)); // prettier-ignore
    const years = readYears(pretend, at, true);
    return years === null ? null : { ...years, first: at };
  }
  const words = phraseAt(phrases, tokens, at)?.[0];
  if (words === undefined) return null;
  const hyphen = tokens[at + words.length]?.lower === "-" && words.length === 1 ? 1 : 0;
  const short = words.length === 1 && (words[0] ?? "").length <= 3;
  const next = at + words.length + hyphen;
  const years = readYears(tokens, next, short) ?? (/^['’]/.test(tokens[next]?.lower ?? "") ? readYears(tokens, next, true) : null); // prettier-ignore
  return years === null ? null : { ...years, first: at };
}

function readFiscalYear(tokens: readonly Token[], at: number): DatePhrase | null {
  const years = readPrefixed(tokens, at, fiscalYears);
  if (years !== null)
    return { norm: `FY${years.norm}`, form: "fiscal", first: at, last: years.last, bare: false };
  const plain = readYears(tokens, at);
  if (plain === null || !plain.span) return null;
  const after = plain.last + 1;
  const school = phraseAt(schoolYears.phrases, tokens, after)?.[0];
  if (school !== undefined) {
    return {
      norm: `SY${plain.norm}`,
      form: "school",
      first: at,
      last: plain.last + school.length,
      bare: false,
    };
  }
  const fiscal = phraseAt(fiscalYears.phrases, tokens, after)?.[0];
  const last = plain.last + (fiscal?.length ?? 0);
  return { norm: `FY${plain.norm}`, form: "fiscal", first: at, last, bare: fiscal === undefined };
}

function readSchoolYear(tokens: readonly Token[], at: number): DatePhrase | null {
  const years = readPrefixed(tokens, at, schoolYears);
  if (years === null) return null;
  return { norm: `SY${years.norm}`, form: "school", first: at, last: years.last, bare: false };
}

/** "the second half of 2027", "H2 2027" */
function readHalfYear(tokens: readonly Token[], at: number): DatePhrase | null {
  const word = tokens[at]?.lower ?? "";
  const half = /^(?:first|second|latter)$/.test(word) && tokens[at + 1]?.lower === "half" && tokens[at + 2]?.lower === "of"; // prettier-ignore
  if (!half && !/^h[12]$/.test(word)) return null;
  const year =
    readPrefixed(tokens, at + (half ? 3 : 1), fiscalYears) ?? readYears(tokens, at + (half ? 3 : 1));
  if (year === null) return null;
  const fiscal = "first" in year || year.span;
  return {
    norm: fiscal ? `FY${year.norm}` : year.norm,
    form: "season",
    first: at,
    last: year.last,
    bare: false,
  };
}

function readSeason(tokens: readonly Token[], at: number): DatePhrase | null {
  if (!seasons.has(tokens[at]?.lower ?? "")) return null;
  const of = ["of", ","].includes(tokens[at + 1]?.lower ?? "") ? 1 : 0;
  const years = readYears(tokens, at + 1 + of);
  if (years === null) return { norm: null, form: "season", first: at, last: at, bare: true };
  return { norm: years.norm.slice(0, 4), form: "season", first: at, last: years.last, bare: false };
}

function readCalendarYear(tokens: readonly Token[], at: number): DatePhrase | null {
  const named = readPrefixed(tokens, at, calendarYears);
  const years = named ?? readYears(tokens, at);
  if (years === null || (named === null && !years.full)) return null;
  const after = tokens[years.last + 1]?.lower ?? "";
  const fiscal = named === null ? phraseAt(fiscalYears.phrases, tokens, years.last + 1)?.[0] : undefined;
  if (fiscal !== undefined && after !== "fy") {
    return {
      norm: `FY${years.norm}`,
      form: "fiscal",
      first: at,
      last: years.last + fiscal.length,
      bare: false,
    };
  }
  return { norm: years.norm, form: "year", first: at, last: years.last, bare: named === null };
}
