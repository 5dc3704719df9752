/** Reads quarters: "Q3", "Q3 FY27", "FY27 Q3", "third quarter of 2026", "2026 Q1". */
import { fiscalYearPhrases, calendarYearPhrases } from "../lexicon/date-words";
import { ordinals } from "../lexicon/number-words";
import { readYears, type DatePhrase } from "./years";
import { byFirstWord, listed, phraseAt } from "./phrase-index";
import type { Token } from "./tokens";

const fiscalYears = byFirstWord(listed(fiscalYearPhrases));
const calendarYears = byFirstWord(listed(calendarYearPhrases));

interface Quarter {
  number: number;
  last: number;
}

function quarterAt(tokens: readonly Token[], at: number): Quarter | null {
  const token = tokens[at];
  const code = /^q([1-4])$|^([1-4])q$/.exec(token?.lower ?? "");
  if (code !== null) return { number: Number(code[1] ?? code[2]), last: at };
  const spaced = token?.lower === "q" || token?.lower === "quarter" || token?.lower === "qtr";
  const figure = tokens[at + 1]?.value ?? 0;
  if (spaced && figure >= 1 && figure <= 4) return { number: figure, last: at + 1 };
  const ordinal = ordinals.get(token?.lower ?? "") ?? null;
  if (ordinal !== null && ordinal <= 4 && tokens[at + 1]?.lower === "quarter") {
    return { number: ordinal, last: at + 1 };
  }
  const suffixed = /^(?:st|nd|rd|th)$/.test(tokens[at + 1]?.lower ?? "") && tokens[at + 1]?.glued === true;
  const quarterWord = /^(?:quarter|qtr)$/.test(tokens[at + 2]?.lower ?? "");
  const value = token?.value ?? 0;
  return suffixed && quarterWord && value >= 1 && value <= 4 ? { number: value, last: at + 2 } : null;
}

/** The year after a quarter: "FY27", "of fiscal year 2027", "2026". */
function yearAfter(tokens: readonly Token[], at: number): { norm: string; last: number } | null {
  let next = at;
  if (/^[-–/,(]$/.test(tokens[next]?.lower ?? "")) next++;
  if (tokens[next]?.lower === "of" || tokens[next]?.lower === "in") next++;
  if (tokens[next]?.lower === "the") next++;
  const code = /^(?:fye?|f)(\d{4}|\d{2})$/.exec(tokens[next]?.lower ?? "");
  if (code !== null) {
    const digits = code[1] ?? "";
    const second = /^[-–/]$/.test(tokens[next + 1]?.lower ?? "") && tokens[next + 1]?.glued === true ? (tokens[next + 2]?.text ?? "") : ""; // prettier-ignore
    const year = digits.length === 2 ? 2000 + Number(digits) : Number(digits);
    const pair = /^\d{2}$/.test(second) && Number(second) === (year + 1) % 100;
    return { norm: pair ? `FY${year}-${second}` : `FY${year}`, last: pair ? next + 2 : next };
  }
  const fiscal = phraseAt(fiscalYears, tokens, next)?.[0];
  const calendar = fiscal ?? phraseAt(calendarYears, tokens, next)?.[0];
  const start = next + (calendar?.length ?? 0);
  const years = readYears(tokens, start, calendar !== undefined || /^['’]/.test(tokens[start]?.lower ?? ""));
  if (years === null) return null;
  const marked = fiscal !== undefined || years.span;
  return { norm: `${marked ? "FY" : ""}${years.norm}`, last: years.last };
}

const quarterNorm = (year: string | null, quarter: number): string =>
  year === null ? `Q${quarter}` : year.startsWith("FY") ? `${year} Q${quarter}` : `${year}-Q${quarter}`;

export function readQuarterAt(tokens: readonly Token[], at: number): DatePhrase | null {
  const quarter = quarterAt(tokens, at);
  if (quarter !== null) {
    const year = yearAfter(tokens, quarter.last + 1);
    const last = year?.last ?? quarter.last;
    return {
      norm: quarterNorm(year?.norm ?? null, quarter.number),
      form: "quarter",
      first: at,
      last,
      bare: false,
    };
  }
  const year = yearAfter(tokens, at);
  if (year === null || /^[-–/,(]$|^of$|^in$/.test(tokens[at]?.lower ?? "")) return null;
  const joint = /^[-–/,]$/.test(tokens[year.last + 1]?.lower ?? "") ? 1 : 0;
  const after = quarterAt(tokens, year.last + 1 + joint);
  if (after === null) return null;
  return {
    norm: quarterNorm(year.norm, after.number),
    form: "quarter",
    first: at,
    last: after.last,
    bare: false,
  };
}
