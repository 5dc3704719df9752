/** A due date split over two columns: a year, and a month or a quarter of it. */
import { months } from "../../lexicon/months";
import { readDeadlineText } from "../../measure";
import type { PlanCell } from "../cells/sheet-cells";
import type { RowPart } from "./row-part";
import type { TableContext } from "./table-context";

export interface SplitDue {
  /** As in MeasureReading. */
  norm: string;
  /** The year's cell. */
  cell: PlanCell;
}

const CALENDAR_YEAR = /^(?:19|20)\d{2}$/;
const YEAR = /^(?:fy\s?'?)?(?:(?:19|20)\d{2}|\d{2})(?:[-/]\d{2,4})?$/i;
const QUARTER = /^(?:q(?:uarter|tr)?\.?\s?)?([1-4])(?:st|nd|rd|th)?(?:\s?q(?:uarter|tr)?\.?)?$/i;
const FISCAL_HEADER = /\bfiscal|\bfinancial|\bfy\b/i;
const QUARTERS_HEADER = /quarter|\bqtr\b/i;

/** Null where the table does not split dates, or the row's two cells make none. */
export function splitDue({ facts }: TableContext, part: RowPart): SplitDue | null {
  const { dueYear, dueMonth } = facts;
  const cell = dueYear && part.shared(dueYear.column);
  const partCell = dueMonth && part.shared(dueMonth.column);
  if (!cell || !partCell) return null;
  const year = cell.text.trim();
  const said = partCell.text.trim();
  if (!YEAR.test(year)) return null;
  const quarter = QUARTER.exec(said)?.[1];
  if (quarter !== undefined && (/q/i.test(said) || QUARTERS_HEADER.test(dueMonth.header ?? ""))) {
    const isFiscal = FISCAL_HEADER.test(dueYear.header ?? "") && !/^fy/i.test(year);
    const norm = readDeadlineText(`Q${quarter} ${isFiscal ? "FY" : ""}${year}`)?.norm;
    return norm ? { norm, cell } : null;
  }
  const month = monthNumber(said);
  if (month === null || !CALENDAR_YEAR.test(year)) return null;
  return { norm: `${year}-${String(month).padStart(2, "0")}`, cell };
}

/** 1..12 from "6", "June" or "Jun."; null for none. */
function monthNumber(text: string): number | null {
  const plain = text.toLowerCase().replace(/\.$/, "");
  const number = months.get(plain) ?? Number(plain);
  return Number.isInteger(number) && number >= 1 && number <= 12 ? number : null;
}
