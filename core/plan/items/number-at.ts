/** The number in one column of a row, or of one of the lines that the row's cells list in parallel. */
import type { Comparator, MeasureReading, Span } from "../../measure/reading";
import { readDueCell } from "../cells/due-cell";
import { readNumberCell, type NumberInCell } from "../cells/number-cell";
import type { PlanCell } from "../cells/sheet-cells";
import type { ColumnReading } from "../reading";
import type { RowPart } from "./row-part";
import type { TableContext } from "./table-context";

export interface NumberAt {
  column: ColumnReading;
  cell: PlanCell;
  value: number | null;
  upper: number | null;
  from: { value: number; span: Span } | null;
  words: string | null;
  unit: string | null;
  comparator: Comparator;
  relative: boolean;
  span: Span | null;
  bare: boolean;
  /** By when, where the cell says it, with an amount or in its place: the norm of its date. */
  due: string | null;
}

export interface NumberProblem {
  rule: "target-not-read" | "baseline-not-read" | "units-differ" | "mangled-date" | "cell-error";
  column: ColumnReading;
  cell: PlanCell;
}

/** Null where the cell is empty or stands for an absent value; what cannot be read goes to `problems`. */
export function readNumberAt(
  context: TableContext,
  column: ColumnReading,
  part: RowPart,
  problems: NumberProblem[],
): NumberAt | null {
  const cell = part.cell(column.column);
  if (!cell) return null;
  const read = readNumberCell(
    cell,
    () => countsHours(context, column, part),
    context.workbook.readNumberText,
  );
  if (read.type === "number")
    return { ...numberFound(column, cell, read), due: dueBehind(context, cell, read) };
  const base: NumberAt = { ...EMPTY, column, cell };
  switch (read.type) {
    case "words":
      return { ...base, words: read.text, span: read.span };
    case "prose":
      return proseNumber(context, base, problems);
    case "mangled-date":
    case "error-value": {
      const due = dateOf(context, column, cell);
      if (due !== null) return { ...base, due };
      problems.push({ rule: read.type === "mangled-date" ? "mangled-date" : "cell-error", column, cell });
      return null;
    }
    case "placeholder":
      return null;
  }
}

function numberFound(column: ColumnReading, cell: PlanCell, read: NumberInCell): NumberAt {
  const { value, upper, from, unit, comparator, relative, span, bare } = read;
  return { value, upper, from, words: null, unit, comparator, relative, span, bare, due: null, column, cell };
}

const EMPTY = {
  value: null,
  upper: null,
  from: null,
  words: null,
  unit: null,
  comparator: "=",
  relative: false,
  span: null,
  bare: false,
  due: null,
} as const;

/** A target that is a date ("30 June 2026"): with its year, which a number that a spreadsheet took for a date does not show. */
function dateOf(context: TableContext, column: ColumnReading, cell: PlanCell): string | null {
  if (column.role !== "target") return null;
  const showsYear =
    typeof cell.value === "number"
      ? /d/i.test(cell.formatCode ?? "") && /y/i.test(cell.formatCode ?? "")
      : /\d{4}/.test(cell.text);
  if (!showsYear) return null;
  const read = readDueCell(cell, context.dateOrder, context.cells.dateSystem);
  return read.type === "date" && /\d{4}/.test(read.norm) ? read.norm : null;
}

/** A sentence in a number cell: "Cut from 45 to 15 days by 2027". */
function proseNumber(context: TableContext, base: NumberAt, problems: NumberProblem[]): NumberAt | null {
  const reading = context.workbook.readMeasure(base.cell.text);
  const found = reading.target ?? (base.column.role === "target" ? null : reading.baseline);
  // Several targets without a date each may be anything: one for each ward, the steps of a scale.
  const isClear = reading.more.every((further) => further.deadline !== null);
  if (!found || found.implicit || !isClear) {
    const dated = found ? null : datedNumber(context, base, reading);
    if (dated) return dated;
    const due = found ? null : dateOf(context, base.column, base.cell);
    if (due !== null) return { ...base, due };
    const { role } = base.column;
    if (role === "target" || role === "baseline")
      problems.push({ rule: `${role}-not-read`, column: base.column, cell: base.cell });
    return null;
  }
  return {
    ...base,
    value: found.value,
    from: reading.baseline,
    unit: reading.unit,
    comparator: reading.comparator,
    relative: reading.relative,
    span: found.span,
    due: dueIn(reading),
  };
}

/** "180 staff by March 2027": an amount before nothing but its day. */
function datedNumber(context: TableContext, base: NumberAt, reading: MeasureReading): NumberAt | null {
  const due = dueIn(reading);
  if (due === null || reading.deadline === null) return null;
  const { text } = base.cell;
  const [start, end] = reading.deadline.span;
  if (/[\p{L}\p{N}]/u.test(text.slice(end))) return null;
  const before = /^[\s\S]*[^\s(,;–—-]/.exec(text.slice(0, start))?.[0] ?? "";
  const read = context.workbook.readNumberText(before);
  return read.type === "number" ? { ...numberFound(base.column, base.cell, read), due } : null;
}

/** "85% (by 30 September 2026)": the day in a note behind the amount. */
function dueBehind({ workbook }: TableContext, cell: PlanCell, { span }: NumberInCell): string | null {
  const isNoted = span !== null && /\d/.test(cell.text.slice(span[1]));
  return isNoted ? dueIn(workbook.readMeasure(cell.text)) : null;
}

/** A length of time ("within 30 days") is no day. */
function dueIn({ deadline }: MeasureReading): string | null {
  const norm = deadline?.value.norm ?? null;
  return norm === null || norm.startsWith("P") ? null : norm;
}

const HOURS = /\bhours?\b|\bhrs?\b|hh:mm|h:mm(?!:ss)/i;

function countsHours(context: TableContext, column: ColumnReading, part: RowPart): boolean {
  const unit = context.columns.unit[0];
  const said = [
    column.header ?? "",
    unit ? (part.cell(unit.column)?.text ?? "") : "",
    part.measure?.text ?? "",
  ].join(" ");
  return HOURS.test(said) && !/mm:ss|\bminutes?\b/i.test(said);
}
