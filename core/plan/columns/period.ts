/** Which year, quarter or month a header belongs to, and what is left of the header without it. */
import { months } from "../../lexicon/months";
import { nearestWord } from "./spelling";

export interface HeaderPeriod {
  /**
   * "FY2026", "FY2022-23", "SY2024-25", "2021-22" (a split year without a name), "2027", "2022-11" (a month), "FY2026 Q2", "2025 Q1",
   * "Q3", "M02" (a month without a year), "Y1" (a plan year); null where the header names none.
   */
  period: string | null;
  rest: string;
}

/** Two-digit years from here on belong to the last century; plans look ahead, not back. */
const LAST_CENTURY = 80;

const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) >= LAST_CENTURY ? 1900 : 2000);
const two = (n: number): string => String(n % 100).padStart(2, "0");

/** "24" and "25" → "2024-25" only where one year follows the other; a longer span is the plan's own and no period. */
function splitYear(first: string, second: string): string | null {
  const from = fullYear(first);
  const to = second.length <= 2 ? Math.floor(from / 100) * 100 + Number(second) : fullYear(second);
  return to === from + 1 ? `${from}-${two(to)}` : null;
}

const monthNames = new Set(months.keys());

/** "jan", "Sept" and "Janruary" → "01", "09" and "01"; "Mayor" and "Marketing" are no months. */
function monthNumber(word: string): string | null {
  const lower = word.toLowerCase();
  const month = months.get(lower) ?? months.get(nearestWord(lower, monthNames) ?? "");
  return month === undefined ? null : two(month);
}

interface Reader {
  pattern: RegExp;
  read: (first: string, second: string) => string | null;
  /** Not read where this stands in the text. */
  unless?: RegExp;
}

const prefixed = (prefix: string, year: string | null): string | null =>
  year === null ? null : prefix + year;

/** Tried in order; the first that reads wins. */
const READERS: Reader[] = [
  {
    pattern: /\b(?:fy|fiscal year|f\.y\.)\s*'?((?:19|20)?\d\d)\s*[-–/]\s*'?((?:20)?\d\d)\b/i,
    read: (first, second) => prefixed("FY", splitYear(first, second)),
  },
  {
    pattern: /\b(?:sy|school year|academic year|ay)\s*'?((?:19|20)?\d\d)\s*[-–/]\s*'?((?:20)?\d\d)\b/i,
    read: (first, second) => prefixed("SY", splitYear(first, second)),
  },
  {
    pattern: /\b(?:fy|fiscal year|f\.y\.)\s*'?((?:19|20)\d\d|\d\d)\b/i,
    read: (year) => `FY${fullYear(year)}`,
  },
  {
    pattern: /\b([a-z]{3,10})\.?(?:\s+\d{1,2},)?[\s-]*'?(20\d\d|\d\d)\b/i,
    read: (word, year) => {
      const month = monthNumber(word);
      return month === null ? null : `${fullYear(year)}-${month}`;
    },
  },
  { pattern: /^\s*((?:19|20)\d\d)-(0[1-9]|1[0-2])\s*$/, read: (year, month) => `${year}-${month}` },
  { pattern: /\b((?:19|20)\d\d)\s*[-–/]\s*((?:20)?\d\d)\b/, read: splitYear },
  { pattern: /(?:^|\s)'?(\d\d)\s*[-–/]\s*'?(\d\d)(?=\s|$)/, read: splitYear },
  // Not the first or last year of a plan's span ("2022-2027").
  {
    pattern: /\b((?:19|20)\d\d)\b/,
    read: (year) => year,
    unless: /\b(?:19|20)\d\d\s*[-–/]\s*(?:20)?\d\d\b/,
  },
  { pattern: /\b(?:year|yr|y)\s*(\d)\b/i, read: (year) => `Y${year}` },
];

/** "Q3", "Quarter 3", "3rd Quarter"; and "3Q25", which keeps its year. */
const QUARTERS: { pattern: RegExp; keeps: string }[] = [
  { pattern: /\bq(?:uarter|tr)?\.?\s*([1-4])\b/i, keeps: " " },
  { pattern: /\b([1-4])q\s*'?(?=\d\d|\b)/i, keeps: " 20" },
  { pattern: /\b([1-4])(?:st|nd|rd|th)\s+(?:quarter|qtr)\b/i, keeps: " " },
];

const PLAN_YEARS = /\b(?:year|yr)s?\s*\d{1,2}(?:\s*(?:[-–]|to)\s*\d{1,2})?\b/i;

const WORD_ALONE = /^\s*([a-z]{3,10})\.?\s*$/i;

/** What a header cell says of time; a header without any keeps all its words. */
export function headerPeriod(header: string): HeaderPeriod {
  let rest = header;
  let quarter = "";
  for (const { pattern, keeps } of QUARTERS) {
    const match = pattern.exec(rest);
    if (!match) continue;
    quarter = `Q${match[1] ?? ""}`;
    rest = rest.slice(0, match.index) + keeps + rest.slice(match.index + match[0].length);
    break;
  }
  let year = "";
  for (const { pattern, read, unless } of READERS) {
    if (unless?.test(rest)) continue;
    const match = pattern.exec(rest);
    const found = match && read(match[1] ?? "", match[2] ?? "");
    if (!match || !found) continue;
    year = found;
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
    break;
  }
  // "Target Year 1 (2025/26)", "Target Years 4-10": the years of the plan are counted, not dated.
  rest = rest.replace(PLAN_YEARS, " ");
  if (year === "" && quarter === "") {
    const month = monthNumber(WORD_ALONE.exec(rest)?.[1] ?? "");
    if (month !== null) return { period: `M${month}`, rest: "" };
  }
  const period = [year, quarter].filter((part) => part !== "").join(" ");
  return { period: period === "" ? null : period, rest: rest.replace(/\s+/g, " ").trim() };
}

/** A group header's year completes the quarter or month below it: "FY2026" over "Q2" → "FY2026 Q2". */
export function joinPeriods(group: string | null, own: string | null): string | null {
  if (group === null || own === null) return own ?? group;
  if (/^Q\d$/.test(own) && !group.includes("Q")) return `${group} ${own}`;
  if (/^M\d\d$/.test(own) && /^\d{4}$/.test(group)) return `${group}-${own.slice(1)}`;
  if (/^Q\d$/.test(group) && /\d{4}$/.test(own)) return `${own} ${group}`;
  return own;
}

/** First and last year that a period touches (a fiscal year is named for the year in which it ends); null where it names none. */
export function periodYears(period: string): [number, number] | null {
  const match = /(\d{4})(?:-(\d\d)(?!\d))?/.exec(period);
  if (!match?.[1]) return null;
  const year = Number(match[1]);
  const isSplit = Number(match[2]) === (year + 1) % 100 && (/^[FS]Y/.test(period) || Number(match[2]) > 12);
  return isSplit ? [year, year + 1] : [year, year];
}
