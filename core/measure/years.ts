/** Reads a year or a pair of years ("2027", "2026-27", "FY26-FY28"), and says what every date reader gives back. */
import type { Token } from "./tokens";

export type DateForm = "day" | "month" | "year" | "quarter" | "fiscal" | "school" | "season" | "year-end";

export interface DatePhrase {
  /** As in Deadline.norm; null where it cannot be dated ("spring", "June" of no year). */
  norm: string | null;
  form: DateForm;
  /** Token indices, both inclusive. */
  first: number;
  last: number;
  /** A year that nothing marks as one ("2027"): a date only in the company of a preposition, or alone in a cell. */
  bare: boolean;
}

export const plausibleYear = (value: number): boolean =>
  Number.isInteger(value) && value >= 1950 && value <= 2100;
const fullYear = (value: number): number => (value < 100 ? 2000 + value : value);

export interface Years {
  /** "2027", "2026-27" */
  norm: string;
  last: number;
  /** Two years that follow one another: a fiscal or school year. */
  span: boolean;
  /** Written with four figures. */
  full: boolean;
}

/** A year, or a pair such as 2026-27, 2026/27, 26-27, 2026-2027; of a longer range ("FY26-FY28") the last. */
export function readYears(tokens: readonly Token[], at: number, twoDigits = false): Years | null {
  const apostrophe = /^['’]$/.test(tokens[at]?.lower ?? "") ? 1 : 0;
  const first = yearValue(tokens[at + apostrophe], twoDigits || apostrophe === 1);
  if (first === null) return null;
  const start = at + apostrophe;
  const joint = tokens[start + 1];
  if (joint !== undefined && /^[-–/]$/.test(joint.lower) && (joint.glued || /^[-–]$/.test(joint.lower))) {
    const prefix = ["fy", "sy", "fye"].includes(tokens[start + 2]?.lower ?? "") ? 1 : 0;
    const second = yearValue(tokens[start + 2 + prefix], true);
    const follows = tokens[start + 3 + prefix];
    const isDay = follows !== undefined && follows.glued && /^[-/]$/.test(follows.lower);
    if (second !== null && second > first && second - first <= 15 && !isDay) {
      const span = second === first + 1;
      const pair = `${first}-${String(second % 100).padStart(2, "0")}`;
      return { norm: span ? pair : String(second), last: start + 2 + prefix, span, full: true };
    }
  }
  const next = yearValue(joint, false);
  if (next === first + 1 && /^(?:school|academic|fiscal|financial)$/.test(tokens[start + 2]?.lower ?? ""))
    return {
      norm: `${first}-${String(next % 100).padStart(2, "0")}`,
      last: start + 1,
      span: true,
      full: true,
    };
  return { norm: String(first), last: start, span: false, full: (tokens[start]?.text.length ?? 0) === 4 };
}

/** A year as its own token; figures with a comma or a decimal point are none. */
function yearValue(token: Token | undefined, twoDigits: boolean): number | null {
  const digits =
    token?.kind === "number" ? token.text : /^(?:fy|sy)(\d{2}|\d{4})$/.exec(token?.lower ?? "")?.[1];
  if (digits === undefined) return null;
  if (/^\d{4}$/.test(digits) && plausibleYear(Number(digits))) return Number(digits);
  return twoDigits && /^\d{2}$/.test(digits) ? fullYear(Number(digits)) : null;
}
