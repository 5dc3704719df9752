/** Whether the line behind frozen rows or columns runs through a block. */
import type { Rectangle } from "../../../../../core/workbook/cells";

export type Dimension = "rows" | "columns";

export function isCut(block: Rectangle, what: Dimension, frozen: number): boolean {
  const first = what === "rows" ? block.row : block.column;
  return first < frozen && first + block[what] > frozen;
}
