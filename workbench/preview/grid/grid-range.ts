/** Blocks of cells as the grid counts them: first and last row and column, both included. */
import { parseRangeAddress } from "../../../core/workbook/a1";
import type { Rectangle } from "../../../core/workbook/cells";

export interface GridRange {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
}

export function gridRange({ row, column, rows, columns }: Rectangle): GridRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

/** "A1:B4 D2" → blocks; whole rows and columns are none that a rule of the grid could hold, and are left out. */
export function gridRanges(addresses: string): GridRange[] {
  return addresses.split(/\s+/).flatMap((address) => {
    const range = parseRangeAddress(address);
    return range ? [gridRange(range)] : [];
  });
}
