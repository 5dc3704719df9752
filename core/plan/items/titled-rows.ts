/** Actions written over two rows: what is done over the full width, and below it who leads, when and at what cost. */
import { lineOfCell, sourced, sourceOf, type PlanCell, type SheetCells } from "../cells/sheet-cells";
import type { RowReading, Sourced } from "../reading";
import { pairedRows } from "../tables/paired-rows";
import type { TableContext } from "./table-context";

export interface TitledRow {
  /** What is done, without its number. */
  title: PlanCell;
  /** "T-4" of "Action T-4: Raise the road"; null where it has none. */
  id: Sourced<string> | null;
  /** The row below it that says the rest. */
  details: RowReading;
}

/** "Action T-4: ", "Project 12 – ", "Task 3.1. " */
const NUMBERED =
  /^\s*(?:action|activity|project|task|initiative|step|measure|strategy|recommendation)\s+(?:no\.?\s*|#\s*)?([a-z]{0,6}[-.]?\d{1,4}(?:[.-]\d{1,4})?[a-z]?)\s*[:.)|–—-]\s*(?=\S)/i;

/** By the 0-based row of each title; empty where the table's columns say themselves what is done, or where rows do not come in pairs. */
export function titledRows(context: TableContext): ReadonlyMap<number, TitledRow> {
  const { cells, table } = context;
  const titles = new Map(table.rows.map((row) => [row, titleOf(context, row)]));
  const pairs = pairedRows(table.rows, (row) => (titles.get(row) ?? null) !== null);
  const titled = new Map<number, TitledRow>();
  for (const [row, title] of titles) {
    const details = pairs.get(row.row);
    if (!title || !details) continue;
    if (saysWhat(context, details)) return new Map();
    titled.set(row.row, { ...numbered(cells, title), details });
  }
  return titled;
}

/** The row's cells say something to do, to reach or to measure; "1, 4, 9" below "Objectives met" only points to it. */
function saysWhat({ cells, columns }: TableContext, { row }: RowReading): boolean {
  const { goal, objective, strategy, action, measure } = columns;
  return [...goal, ...objective, ...strategy, ...action, ...measure].some(({ column }) =>
    /\p{L}{3}/u.test(cells.own(row, column)?.text ?? ""),
  );
}

/** The text of a band or statement, or of a row that holds nothing else. */
function titleOf(context: TableContext, row: RowReading): PlanCell | null {
  const { row: at, kind, textColumn } = row;
  const cell =
    kind === "data" ? loneCell(context, row) : textColumn === null ? null : context.cells.own(at, textColumn);
  return cell && /\p{L}{3}/u.test(cell.text) ? cell : null;
}

function numbered(cells: SheetCells, cell: PlanCell): Pick<TitledRow, "title" | "id"> {
  const match = NUMBERED.exec(cell.text);
  const id = match?.[1];
  if (!match || id === undefined) return { title: cell, id: null };
  const start = match[0].lastIndexOf(id);
  const title = lineOfCell(cell, [match[0].length, cell.text.length]);
  return { title, id: sourced(id, sourceOf(cells, cell, [start, start + id.length])) };
}

/** The row's only cell; null where it has more, or none. */
function loneCell({ cells, table }: TableContext, { row }: RowReading): PlanCell | null {
  const own = table.columns.flatMap(({ column }) => cells.own(row, column) ?? []);
  return own.length === 1 ? (own[0] ?? null) : null;
}
