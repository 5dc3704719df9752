/** One baseline, target or actual cell: the number it says, or why it says none. */
import { placeholderOf, readNumberText } from "../../measure";
import type { Comparator, Span } from "../../measure/reading";
import { clockMinutes } from "./clock-text";
import type { PlanCell } from "./sheet-cells";
import { tidy } from "./shown-text";

export type NumberCell =
  | NumberInCell
  /** "AAA", "Yes", "Top three": a level that is no number. */
  | { type: "words"; text: string; span: Span }
  /** Empty in effect: "TBD", "n/a", "No target". */
  | { type: "placeholder" }
  /** A date where a number belongs: what a spreadsheet makes of "6-11" and "1/12". */
  | { type: "mangled-date" }
  /** `#REF!` and its like. */
  | { type: "error-value" }
  /** Prose, or several numbers. */
  | { type: "prose" };

export interface NumberInCell {
  type: "number";
  value: number;
  /** The upper end of a range. */
  upper: number | null;
  /** The start of "3 → 5", and where it stands. */
  from: { value: number; span: Span } | null;
  unit: string | null;
  comparator: Comparator;
  relative: boolean;
  span: Span | null;
  /** A bare number, which may be a fraction of a percent. */
  bare: boolean;
}

/** Excel's and Google's error values. */
const ERROR_VALUE = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|ERROR!)/i;
const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
const DAY_AND_MONTH = new RegExp(`^(?:\\d{1,2}[-/ ]${MONTH}|${MONTH}[-/ ]\\d{1,2})(?:[-/ ]\\d{2,4})?$`, "i");
const NUMERIC_DATE = /^(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}-\d{2}-\d{2})$/;
/** "→", "->", "–>", "=>" between two amounts. */
const ARROW = /→|➔|➜|⇒|[-–—=]{1,3}>/;
/** Words for a level are few. */
const LONGEST_WORDS = 60;

/** `readText` may remember what readNumberCellText said; `countsHours` is asked of clock readings: whether "1:30" is an hour and a half. */
export function readNumberCell(
  cell: PlanCell,
  countsHours: () => boolean = () => false,
  readText: (text: string) => NumberCell = readNumberCellText,
): NumberCell {
  if (typeof cell.value === "boolean") {
    return { type: "words", text: cell.value ? "Yes" : "No", span: [0, cell.text.length] };
  }
  if (typeof cell.value === "number") return numberValue(cell, cell.value, countsHours);
  const minutes = cell.text.includes(":") ? clockMinutes(cell.text, countsHours()) : null;
  if (minutes === null) return readText(cell.text);
  const start = cell.text.indexOf(cell.text.trim());
  return clock(minutes, [start, start + cell.text.trim().length]);
}

function numberValue(cell: PlanCell, value: number, countsHours: () => boolean): NumberCell {
  if (!Number.isFinite(value * 100)) return { type: "error-value" }; // No percent can be made of it.
  switch (cell.format) {
    case "percent":
      return { ...plain(tidy(value * 100), null), unit: "%", bare: false };
    case "date":
      return { type: "mangled-date" };
    case "time": {
      const minutes = clockMinutes(cell.text, countsHours());
      return minutes === null ? { type: "mangled-date" } : clock(minutes, null);
    }
    case "currency":
      return { ...plain(tidy(value), null), unit: "$", bare: false };
    default:
      return plain(tidy(value), null);
  }
}

/** A cell of text that is no clock reading. */
export function readNumberCellText(text: string): NumberCell {
  const trimmed = text.trim();
  const offset = text.indexOf(trimmed);
  const whole: Span = [offset, offset + trimmed.length];
  if (ERROR_VALUE.test(trimmed)) return { type: "error-value" };
  if (placeholderOf(trimmed) !== null) return { type: "placeholder" };
  if (DAY_AND_MONTH.test(trimmed) || NUMERIC_DATE.test(trimmed)) return { type: "mangled-date" };

  const read = readNumberText(trimmed) ?? beforeNote(trimmed);
  if (read) {
    const span: Span = [read.span[0] + offset, read.span[1] + offset];
    return {
      type: "number",
      value: read.value,
      upper: read.upper ?? null,
      from: null,
      unit: read.unit,
      comparator: read.comparator,
      relative: read.relative,
      span,
      bare: read.unit === null && !read.relative,
    };
  }
  const fromTo = arrowValue(trimmed, offset);
  if (fromTo) return fromTo;
  if (!/\d/.test(trimmed) && trimmed.length <= LONGEST_WORDS) {
    return { type: "words", text: trimmed, span: whole };
  }
  return { type: "prose" };
}

/** "160,000 (52% women)": a note in brackets behind the number, which the number may do without. */
function beforeNote(text: string): ReturnType<typeof readNumberText> {
  const [, number = "", note = ""] = /^([^()]+)\(([^()]+)\)$/.exec(text) ?? [];
  return /\d/.test(number) && /\d/.test(note) ? readNumberText(number) : null;
}

/** "3 → 5", "61% -> 85%": from the first to the second. */
function arrowValue(text: string, offset: number): NumberCell | null {
  const arrow = ARROW.exec(text);
  if (!arrow) return null;
  const from = readNumberText(text.slice(0, arrow.index));
  const start = arrow.index + arrow[0].length;
  const to = readNumberText(text.slice(start));
  if (!from || !to) return null;
  const unit = to.unit ?? from.unit;
  const span: Span = [offset + start + to.span[0], offset + start + to.span[1]];
  const fromSpan: Span = [offset + from.span[0], offset + from.span[1]];
  return {
    ...plain(to.value, span),
    from: { value: from.value, span: fromSpan },
    unit,
    comparator: to.comparator,
    bare: unit === null,
  };
}

function plain(value: number, span: Span | null): NumberInCell {
  return {
    type: "number",
    value,
    upper: null,
    from: null,
    unit: null,
    comparator: "=",
    relative: false,
    span,
    bare: true,
  };
}

function clock(minutes: number, span: Span | null): NumberInCell {
  return { ...plain(minutes, span), unit: "minutes", bare: false };
}
