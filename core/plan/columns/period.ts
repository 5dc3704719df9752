/** Which year, quarter or month a header belongs to, and what is left of the header without it. */

export interface HeaderPeriod {
  /**
   * "FY2026", "FY2022-23", "SY2024-25", "2021-22" (a split year without a name), "2027", "2022-11" (a month), "FY2026 Q2", "2025 Q1",
   * "Q3", "M02" (a month without a year), "Y1" (a plan year); null where the header names none.
   */
  period: string | null;
  rest: string;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Two-digit years of plans belong to this century; "98" to the last. */
const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) > 79 ? 1900 : 2000);
const two = (n: number): string => String(n % 100).padStart(2, "0");

/** "24" and "25" → "24-25" only where one year follows the other; a longer span is the plan's own and no period. */
function splitYear(first: string, second: string): string | null {
  const from = fullYear(first);
  const to = second.length <= 2 ? Math.floor(from / 100) * 100 + Number(second) : fullYear(second);
  return to === from + 1 ? `${from}-${two(to)}` : null;
}

type Reader = (match: RegExpExecArray) => string | null;

/** Tried in order; the first that reads wins. Misspelt months ("Janruary") are told by their first three letters. */
const READERS: [RegExp, Reader][] = [
  [
    /\b(?:fy|fiscal year|f\.y\.)\s*'?((?:19|20)?\d\d)\s*[-–/]\s*'?((?:20)?\d\d)\b/i,
    (m) => prefixed("FY", splitYear(m[1] ?? "", m[2] ?? "")),
  ],
  [
    /\b(?:sy|school year|academic year|ay)\s*'?((?:19|20)?\d\d)\s*[-–/]\s*'?((?:20)?\d\d)\b/i,
    (m) => prefixed("SY", splitYear(m[1] ?? "", m[2] ?? "")),
  ],
  [/\b(?:fy|fiscal year|f\.y\.)\s*'?((?:19|20)\d\d|\d\d)\b/i, (m) => `FY${fullYear(m[1] ?? "")}`],
  [
    /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:\s+\d{1,2},)?[\s-]*'?(20\d\d|\d\d)\b/i,
    (m) => {
      const month = MONTHS.indexOf((m[1] ?? "").toLowerCase()) + 1;
      return `${fullYear(m[2] ?? "")}-${two(month)}`;
    },
  ],
  [/^\s*((?:19|20)\d\d)-(0[1-9]|1[0-2])\s*$/, (m) => `${m[1] ?? ""}-${m[2] ?? ""}`],
  [/\b((?:19|20)\d\d)\s*[-–/]\s*((?:20)?\d\d)\b/, (m) => splitYear(m[1] ?? "", m[2] ?? "")],
  [/(?:^|\s)'?(\d\d)\s*[-–/]\s*'?(\d\d)(?=\s|$)/, (m) => splitYear(m[1] ?? "", m[2] ?? "")],
  [/\b((?:19|20)\d\d)\b(?!\s*[-–/]\s*\d)/, (m) => m[1] ?? null],
  [/\b(?:year|yr|y)\s*(\d)\b/i, (m) => `Y${m[1] ?? ""}`],
];

const QUARTERS: RegExp[] = [
  /\bq(?:uarter|tr)?\.?\s*([1-4])\b/i,
  /\b([1-4])q(?=\d\d|\b)/i,
  /\b([1-4])(?:st|nd|rd|th)\s+(?:quarter|qtr)\b/i,
];

const MONTH_ALONE = /^\s*(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?\s*$/i;

function prefixed(prefix: string, year: string | null): string | null {
  return year === null ? null : prefix + year;
}

const without = (text: string, match: RegExpExecArray): string =>
  `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;

export function headerPeriod(header: string): HeaderPeriod {
  let rest = header;
  let quarter = "";
  for (const pattern of QUARTERS) {
    const match = pattern.exec(rest);
    if (!match) continue;
    quarter = `Q${match[1] ?? ""}`;
    rest = pattern === QUARTERS[1] ? rest.replace(match[0], " 20") : without(rest, match);
    break;
  }
  let year = "";
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(rest);
    const found = match && read(match);
    if (!match || !found) continue;
    year = found;
    rest = without(rest, match);
    break;
  }
  if (year === "" && quarter === "") {
    const month = MONTH_ALONE.exec(rest);
    if (month)
      return { period: `M${two(MONTHS.indexOf((month[1] ?? "").slice(0, 3).toLowerCase()) + 1)}`, rest: "" };
  }
  const period = [year, quarter].filter((part) => part !== "").join(" ");
  return { period: period === "" ? null : period, rest: rest.replace(/\s+/g, " ").trim() };
}

/** A group header's year completes the quarter or month below it: "FY2026" over "Q2" → "FY2026 Q2". */
export function joinPeriods(group: string | null, own: string | null): string | null {
  if (group === null || own === null) return own ?? group;
  if (/^Q\d$/.test(own) && !group.includes("Q")) return `${group} ${own}`;
  if (/^M\d\d$/.test(own) && /^\d{4}$/.test(group)) return `${group}-${own.slice(1)}`;
  return own;
}

/** First and last year that a period touches (a fiscal year is named for the year in which it ends); null where it names none. */
export function periodYears(period: string): [number, number] | null {
  const match = /(\d{4})(?:-(\d\d)(?!\d))?/.exec(period);
  if (!match?.[1]) return null;
  const year = Number(match[1]);
  const isSplit =
    match[2] !== undefined &&
    Number(match[2]) === (year + 1) % 100 &&
    (/^[FS]Y/.test(period) || Number(match[2]) > 12);
  return isSplit ? [year, year + 1] : [year, year];
}
