/** The cells of one row, or of one of the measures that its cells list in parallel. */
import type { Span } from "../../measure/reading";
import { cellLines } from "../cells/cell-lines";
import { lineOfCell, type PlanCell } from "../cells/sheet-cells";
import type { ColumnReading } from "../reading";
import type { TableContext } from "./table-context";

/** One row, or one of the measures that its measure cell lists. */
export interface RowPart {
  row: number;
  /** The cell of a column; where the row lists several measures, the line that belongs to this one. */
  cell: (column: number) => PlanCell | null;
  /** The same, but the whole cell where it does not list as many lines: a lead or date that holds for all. */
  shared: (column: number) => PlanCell | null;
  /** The measure's own cell. */
  measure: PlanCell | null;
}

export function wholeRow(context: TableContext, row: number, measure: PlanCell | null): RowPart {
  const cell = (column: number): PlanCell | null => ownColumnCell(context, row, column);
  return { row, cell, shared: cell, measure };
}

/** A cell merged across columns says what the first of them says: a band's text is nobody's lead. */
function ownColumnCell({ cells, table }: TableContext, row: number, column: number): PlanCell | null {
  const cell = cells.at(row, column);
  if (!cell || cell.column === column) return cell;
  const first = table.columns.find((candidate) => candidate.column === cell.column);
  return first && first.role !== "other" ? null : cell;
}

/** Measure `index` of the `count` that one cell lists: other cells with as many lines give theirs. */
export function partOfRow(
  context: TableContext,
  row: number,
  measure: PlanCell,
  index: number,
  count: number,
): RowPart {
  const part = (column: number, split: (text: string) => Span[] | null): PlanCell | null => {
    const whole = ownColumnCell(context, row, column);
    const span = whole && typeof whole.value === "string" ? split(whole.text)?.[index] : undefined;
    return whole && span ? lineOfCell(whole, span) : null;
  };
  const inLines = (text: string): Span[] | null => parallelLines(text, count);
  const inPieces = (text: string): Span[] | null => {
    const pieces = semicolonPieces(text);
    return pieces.length === count ? pieces : null;
  };
  return {
    row,
    cell: (column) => part(column, inLines) ?? part(column, inPieces),
    // "Finance; Works" may lead all of the measures: only lines go with lines there.
    shared: (column) => part(column, inLines) ?? ownColumnCell(context, row, column),
    measure,
  };
}

/** The spans of `count` lines, bulleted or plain; null where the text has more or fewer. */
function parallelLines(text: string, count: number): Span[] | null {
  const listed = cellLines(text);
  if (listed.length === count) return listed.map((line) => line.span);
  const spans: Span[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "") spans.push([start, start + line.length]);
    start += line.length + 1;
  }
  return spans.length === count ? spans : null;
}

/** The pieces of "Main breaks; water lost", without blanks at their ends. */
function semicolonPieces(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const piece of text.split(";")) {
    const said = piece.trim();
    const from = start + piece.indexOf(said);
    if (said !== "") spans.push([from, from + said.length]);
    start += piece.length + 1;
  }
  return spans;
}

/** Where a measure's cell lists several by semicolons: as many as a cell of its numbers gives amounts. One otherwise. */
export function listedPieces(context: TableContext, row: number, measure: PlanCell): Span[] {
  const { columns, workbook } = context;
  const pieces = typeof measure.value === "string" ? semicolonPieces(measure.text) : [];
  const isAmount = (text: string): boolean => {
    const { type } = workbook.readNumberText(text);
    return type === "number" || type === "placeholder";
  };
  const goesWith = ({ column }: ColumnReading): boolean => {
    const cell = ownColumnCell(context, row, column);
    const amounts = cell && typeof cell.value === "string" ? semicolonPieces(cell.text) : [];
    return (
      cell !== null &&
      amounts.length === pieces.length &&
      amounts.every((span) => isAmount(cell.text.slice(...span)))
    );
  };
  return pieces.length > 1 && [...columns.target, ...columns.baseline].some(goesWith) ? pieces : [];
}
