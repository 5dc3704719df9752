/** How a row looks: which cells are filled, and how they are set off from the rows around them. */
import type { Grid } from "./grid";

export interface RowLook {
  row: number;
  /** Columns of the non-empty cells. */
  columns: number[];
  /** Shares of the non-empty cells, 0..1. */
  bold: number;
  filled: number;
  /** Columns that the row's widest merge covers; 1 where there is none. */
  mergedWidth: number;
  /** Cells that begin a merge over part of the row, as a group header does. */
  groups: number;
}

export function lookAtRow(grid: Grid, row: number): RowLook {
  const columns = grid.filled(row);
  let bold = 0;
  let filled = 0;
  let mergedWidth = 1;
  let groups = 0;
  for (const column of columns) {
    if (grid.isBold(row, column)) bold++;
    const fill = grid.fill(row, column);
    if (fill !== null && fill.toUpperCase() !== "#FFFFFF") filled++;
    const merge = grid.mergeAt(row, column);
    if (!merge || merge.columns < 2) continue;
    mergedWidth = Math.max(mergedWidth, merge.columns);
    groups++;
  }
  const count = Math.max(1, columns.length);
  return { row, columns, bold: bold / count, filled: filled / count, mergedWidth, groups };
}
