/** What people did to cells in the grid, and what the grid worked out from it. */
import type { CellValue } from "../../../core/workbook/cells";

export interface CellEdit {
  /** Counted from 0. */
  row: number;
  column: number;
  value: CellValue;
  /** With its "="; null for none. */
  formula: string | null;
  /** The number of the cell's style in the file, which may have come with what was pasted or filled; null: none of the file's. */
  style: number | null;
  /** A number format that came with what was typed, such as a day's; null: as the style has it. */
  numberFormat: string | null;
  /** Only the result of a formula that stands in the file: the formula is left as it is. */
  isComputed: boolean;
}

export interface SheetEdits {
  sheet: string;
  cells: CellEdit[];
}

/** A cell that was left as it is, and why. */
export interface RefusedEdit {
  sheet: string;
  /** A1. */
  cell: string;
  message: string;
}
