/** Tables that stand beside each other on one sheet, parted by an empty column, each with a header and rows of its own. */
import { headerMeaning } from "../columns/header-meaning";
import { columnRoles } from "../reading";
import { findTables } from "./find-tables";
import type { Grid } from "./grid";

/** Below this share of rows that are filled on both sides, the sides are not one table with a gap. */
const TOGETHER = 0.6;
/** A header has at least this many cells, and as many that stand again on the other side make it the same form twice. */
const HEADER_CELLS = 2;

const STATING = new Set(["goal", "objective", "strategy", "action", "measure"]);
/** Who and when: what each of two tables says for itself. */
const PROMISING = new Set(["owner", "due"]);
/** Rows by which one list must run on below the other. */
const RUNS_ON = 2;

/** The sheet in parts, from left to right, where each part is a table of its own; else the sheet alone. */
export function sideBySide(grid: Grid): Grid[] {
  for (const gap of emptyColumns(grid)) {
    const left = columnsOf(grid, 0, gap - 1);
    const right = columnsOf(grid, gap + 1, grid.columnCount - 1);
    if (areApart(left, right)) return [left, ...sideBySide(right)];
  }
  return [grid];
}

/** Columns between others that hold nothing in any row. */
function emptyColumns(grid: Grid): number[] {
  const used = new Set<number>();
  for (let row = 0; row < grid.rowCount; row++) for (const column of grid.filled(row)) used.add(column);
  const first = Math.min(...used);
  const empty: number[] = [];
  for (let column = first + 1; column < grid.columnCount; column++)
    if (!used.has(column) && used.has(column - 1)) empty.push(column);
  return empty;
}

/** The sheet as if it had no other columns than these. */
export function columnsOf(grid: Grid, from: number, to: number): Grid {
  const holds = (column: number): boolean => column >= from && column <= to;
  return {
    ...grid,
    value: (row, column) => (holds(column) ? grid.value(row, column) : null),
    text: (row, column) => (holds(column) ? grid.text(row, column) : ""),
    filled: (row) => grid.filled(row).filter(holds),
    columnCount: to + 1,
  };
}

function areApart(left: Grid, right: Grid): boolean {
  const [one, other] = [headerTexts(left), headerTexts(right)];
  if (one === null || other === null) return false;
  const again = other.filter((text) => one.includes(text)).length;
  return (
    again >= HEADER_CELLS || rowsTogether(left, right) < TOGETHER || areTwoLists(left, right, one, other)
  );
}

/** Both say who or when for themselves, and run down without a gap to rows of their own. */
function areTwoLists(left: Grid, right: Grid, one: string[], other: string[]): boolean {
  if (![one, other].every((texts) => names(texts, PROMISING))) return false;
  const [first, second] = [rowsOf(left), rowsOf(right)];
  const isGapless = [first, second].every(
    (rows) => rows.length > 1 && (rows[rows.length - 1] ?? 0) - (rows[0] ?? 0) === rows.length - 1,
  );
  return isGapless && Math.abs(first.length - second.length) >= RUNS_ON;
}

/** Rows with more than one cell, from the header on. */
function rowsOf(grid: Grid): number[] {
  const rows: number[] = [];
  for (let row = 0; row < grid.rowCount; row++) if (grid.filled(row).length > 1) rows.push(row);
  return rows;
}

const names = (texts: readonly string[], roles: ReadonlySet<string>): boolean =>
  texts.some((text) => {
    const meaning = headerMeaning(text).roles;
    return columnRoles.some((role) => roles.has(role) && (meaning[role] ?? 0) >= 0.9);
  });

/** The words of the first header, lower case; null where none says what its rows state. */
function headerTexts(grid: Grid): string[] | null {
  const header = findTables(grid)[0]?.headers[0];
  const row = header?.[header.length - 1];
  if (row === undefined) return null;
  const texts = grid.filled(row).map((column) => grid.text(row, column).toLowerCase());
  return names(texts, STATING) && texts.length >= HEADER_CELLS ? texts : null;
}

/** Share of the longer side's rows that the other side fills too. */
function rowsTogether(left: Grid, right: Grid): number {
  let [inLeft, inRight, inBoth] = [0, 0, 0];
  for (let row = 0; row < left.rowCount; row++) {
    const [l, r] = [left.filled(row).length > 1, right.filled(row).length > 1];
    if (l) inLeft++;
    if (r) inRight++;
    if (l && r) inBoth++;
  }
  return inBoth / Math.max(1, inLeft, inRight);
}
