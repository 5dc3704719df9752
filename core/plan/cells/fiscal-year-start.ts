/** Where a workbook says which month its fiscal year begins with: "FY runs July 1 – June 30", "FY26 ends 9/30/2026", "Q1 (Oct–Dec)". */
import { cellAddress } from "../../workbook/a1";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { months } from "../../lexicon/months";
import type { Source } from "../reading";

export interface FiscalYearStart {
  /** 1..12 */
  month: number;
  source: Source;
}

const monthNames = [...months.keys()].sort((a, b) => b.length - a.length).join("|");
/** A month by name ("Oct. 1, 2025", "1 April 2025", "October") or a day by numbers ("10/1", "10/01/2025"). */
const MONTH = `(?:\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?(?:(${monthNames})\\b\\.?|(\\d{1,2})/\\d{1,2}(?:/\\d{2,4})?)(?:\\s*\\d{1,2}(?:st|nd|rd|th)?\\b)?(?:,?\\s*(?:'|’)?(?:\\d{4}|\\d{2})\\b)?`;
const TO = "\\s*(?:-|–|—|to|through|thru|until)\\s*";
const YEAR =
  "(?:fiscal years?|financial years?|budget years?|fy(?:\\s?'?\\d{2,4}(?:\\s?[-–/]\\s?\\d{2,4})?)?|fys)";

interface Statement {
  words: RegExp;
  /** Month names' group numbers: of the first month and, where it is said, of the last. */
  first: number | null;
  last: number | null;
}

/** At most a few words may stand between the year and its months; each form is tried in this order. */
const statements: Statement[] = [
  { words: new RegExp(`\\b${YEAR}\\b[^.;\\n]{0,40}?${MONTH}${TO}(?:the following )?${MONTH}`, "i"), first: 1, last: 3 },
  { words: new RegExp(`\\bq1\\b[^.;\\n]{0,12}?${MONTH}${TO}${MONTH}`, "i"), first: 1, last: null },
  {
    words: new RegExp(`\\b${YEAR}\\b[^.;\\n]{0,30}?\\b(?:begin|start|commence)(?:s|ing)?\\b(?: each year)?(?: on| in| with)?\\s+${MONTH}`, "i"),
    first: 1,
    last: null,
  },
  { words: new RegExp(`\\b${YEAR}\\b[^.;\\n]{0,30}?\\b(?:end|close|conclude)(?:s|ing|ed)?\\b(?: each year)?(?: on| in)?\\s+${MONTH}`, "i"), first: null, last: 1 },
  { words: new RegExp(`\\b(?:fiscal|financial) year[- ]end\\b[^.;\\n]{0,10}?${MONTH}`, "i"), first: null, last: 1 },
]; // prettier-ignore
const CALENDAR_YEAR = new RegExp(
  `\\b${YEAR}\\b[^.;\\n]{0,25}?(?:=|is|are|follows?|equals?|same as|matches)\\s+(?:the )?calendar years?\\b`,
  "i",
);
/** Cheap test before the expressions above. */
const MENTIONS_YEAR = /\bfy|fiscal|financial year|budget year|\bq1\b/i;
/** Notes that say it are short; a longer cell is read up to here. */
const READ_UP_TO = 600;

/** The first statement in reading order over all sheets, plans or not; null where no cell says it. */
export function fiscalYearStart(snapshot: WorkbookSnapshot): FiscalYearStart | null {
  for (const sheet of snapshot.sheets) {
    for (const [row, cells] of sheet.values.entries()) {
      for (const [column, value] of cells.entries()) {
        if (typeof value !== "string" || !MENTIONS_YEAR.test(value)) continue;
        const found = fiscalYearStartIn(value.slice(0, READ_UP_TO));
        if (!found) continue;
        const source = { sheet: sheet.name, cell: cellAddress(row, column), text: value, span: found.span };
        return { month: found.month, source };
      }
    }
  }
  return null;
}

/** The first month of the fiscal year (1..12) that a text states, and where; null where it does not. */
export function fiscalYearStartIn(text: string): { month: number; span: [number, number] } | null {
  for (const { words, first, last } of statements) {
    const match = words.exec(text);
    if (!match) continue;
    const start = first === null ? null : monthAt(match, first);
    const end = last === null ? null : monthAt(match, last);
    const month = start ?? (end === null ? null : (end % 12) + 1);
    // A range that is no whole year speaks of something else ("FY26 Jan–Mar report").
    if (month === null || (start !== null && end !== null && (end % 12) + 1 !== start)) continue;
    return { month, span: [match.index, match.index + match[0].length] };
  }
  const calendar = CALENDAR_YEAR.exec(text);
  return calendar ? { month: 1, span: [calendar.index, calendar.index + calendar[0].length] } : null;
}

/** The month named in group `group`, or numbered in the group after it. */
function monthAt(match: RegExpExecArray, group: number): number | null {
  const name = match[group];
  const number = match[group + 1];
  if (name) return months.get(name.toLowerCase()) ?? null;
  const month = Number(number);
  return number !== undefined && month >= 1 && month <= 12 ? month : null;
}
