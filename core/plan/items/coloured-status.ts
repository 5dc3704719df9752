/** Statuses that a column says by the colour of its cells alone, without a word in them. */
import { colourName } from "../cells/status-cell";
import type { SheetCells } from "../cells/sheet-cells";
import type { ColumnReading, TableReading } from "../reading";

/** Colours by which plans say how things stand. */
const LIGHTS: ReadonlyMap<string, string> = new Map([
  ["Red", "Red"],
  ["Orange", "Amber"],
  ["Yellow", "Yellow"],
  ["Green", "Green"],
]);
/** A habit shows in so many rows, and leaves no more than this share of the column's cells with words. */
const FEWEST_ROWS = 2;
const WORDED = 0.2;

/** The first status column whose cells are coloured and say nothing else; null for none. */
export function colouredStatus(
  cells: SheetCells,
  table: TableReading,
  columns: readonly ColumnReading[],
): ColumnReading | null {
  const rows = table.rows.filter(({ kind }) => kind === "data").map(({ row }) => row);
  const isColoured = ({ column }: ColumnReading): boolean => {
    const worded = rows.filter((row) => !cells.isEmpty(row, column)).length;
    const lit = rows.filter((row) => trafficLight(cells, row, column) !== null).length;
    return lit >= FEWEST_ROWS && worded <= rows.length * WORDED;
  };
  return columns.find(isColoured) ?? null;
}

/** The colour of an empty cell, unless the cell beside it has the same: a row's own colour says nothing. */
export function trafficLight(cells: SheetCells, row: number, column: number): string | null {
  const fill = cells.fill(row, column);
  if (fill === null || !cells.isEmpty(row, column) || cells.fill(row, column - 1) === fill) return null;
  const colour = colourName(fill);
  return colour === null ? null : (LIGHTS.get(colour) ?? null);
}
