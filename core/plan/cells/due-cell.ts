/** One due cell: a day, a period, a placeholder or a frequency. */
import { placeholderOf, readDeadlineText, readNumberText } from "../../measure";
import type { Span } from "../../measure/reading";
import { serialToIsoDay, type DateSystem } from "../../workbook/dates";
import type { DateOrder } from "./date-order";
import type { PlanCell } from "./sheet-cells";

export type DueCell =
  /** `norm` as in MeasureReading. */
  | { type: "date"; norm: string; span: Span | null }
  /** "Quarterly", "Each May": how often, not by when. */
  | { type: "frequency"; text: string }
  /** "Ongoing" and its like. */
  | { type: "ongoing" }
  | { type: "placeholder" }
  /** Words that no calendar can date ("after adoption"). */
  | { type: "not-read" };

const FREQUENCY =
  /^(?:(?:semi|bi)[- ]?)?(?:annual|annually|yearly|quarterly|monthly|weekly|daily|biennial|biennially|biannually|fortnightly)\b|\b(?:each|every|per)\s+(?:\p{L}+\s+)?(?:fy|year|fiscal year|quarter|month|week|day|spring|summer|fall|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|budget cycle|cycle)\b/iu;
/** "3Q26": finance's short form; it does not say whether of the calendar or the fiscal year. */
const QUARTER_CODE = /^([1-4])Q\s?'?(\d{2}|20\d{2})$/i;
/** "30.06.2026" is written with strokes elsewhere. */
const DOTTED_DAY = /\b(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})\b/g;
/** "H1 2026", "2nd half of FY27" */
const HALF_YEAR =
  /^(?:h([12])|(1st|first|2nd|second)\s+half)(?:\s+of)?(?:\s+the)?\s+(fy\s?)?'?(\d{4}|\d{2})$/i;
/** "FY26/FY27", "FY26, FY27": several years, of which the last counts. */
const LAST_OF_YEARS = /^fy\s?'?(?:\d{4}|\d{2})\s?[/,&]\s?(fy\s?'?(?:\d{4}|\d{2}))$/i;
/** 2000-01-01 and 2099-12-31 as serial numbers of the 1900 system: a bare number between them in a due column is a day that lost its format. */
const [FIRST_SERIAL, LAST_SERIAL] = [36_526, 73_050];

export function readDueCell(cell: PlanCell, order: DateOrder, system: DateSystem): DueCell {
  if (typeof cell.value === "boolean") return { type: "not-read" };
  if (typeof cell.value === "number") return numberDue(cell, cell.value, system);
  const text = cell.text.trim();
  if (isFrequency(text)) return { type: "frequency", text };
  const placeholder = placeholderOf(text);
  if (placeholder === "ongoing") return { type: "ongoing" };
  if (placeholder !== null) return { type: "placeholder" };
  const quarter = QUARTER_CODE.exec(text);
  if (quarter?.[1] && quarter[2]) {
    const year = quarter[2].length === 2 ? `20${quarter[2]}` : quarter[2];
    return { type: "date", norm: `${year} Q${quarter[1]}`, span: null };
  }
  const read = readSpan(text) ?? readDeadlineText(text.replace(DOTTED_DAY, "$1/$2/$3"), order);
  if (!read || read.norm === null) return { type: "not-read" };
  const start = cell.text.indexOf(read.text);
  return { type: "date", norm: read.norm, span: start < 0 ? null : [start, start + read.text.length] };
}

/** Periods that no sentence would write so. */
function readSpan(text: string): ReturnType<typeof readDeadlineText> {
  const years = LAST_OF_YEARS.exec(text)?.[1];
  if (years !== undefined) return readDeadlineText(years);
  const [, digit, word, fiscal, year] = HALF_YEAR.exec(text) ?? [];
  if (year === undefined) return null;
  const quarter = digit === "1" || /^(?:1st|first)$/i.test(word ?? "") ? 2 : 4;
  const read = readDeadlineText(`Q${quarter} ${fiscal ?? ""}${year}`);
  return read && { ...read, text };
}

/** How often something is reported or done, as a cell says it ("Quarterly", "each spring"). */
export function isFrequency(text: string): boolean {
  return text.length <= 40 && FREQUENCY.test(text) && readNumberText(text) === null;
}

function numberDue(cell: PlanCell, value: number, system: DateSystem): DueCell {
  const isYear = Number.isInteger(value) && value >= 1990 && value <= 2100;
  if (isYear && cell.format !== "date") return { type: "date", norm: String(value), span: null };
  const isLostFormat = system === 1900 && value >= FIRST_SERIAL && value <= LAST_SERIAL;
  const day = cell.format === "date" || isLostFormat ? serialToIsoDay(value, system) : null;
  return day === null ? { type: "not-read" } : { type: "date", norm: day, span: null };
}
