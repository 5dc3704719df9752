/** References as formulas and links write them. */
import { columnLetters, quoteSheetName } from "../../../core/workbook/a1";
import type { CellRef, Rectangle } from "../../../core/workbook/cells";

/** "'My sheet'!$A$1:$C$9". */
export function absoluteReference(sheet: string, range: Rectangle): string {
  const first = `$${columnLetters(range.column)}$${range.row + 1}`;
  const last = `$${columnLetters(range.column + range.columns - 1)}$${range.row + range.rows}`;
  return `${quoteSheetName(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/** "'My sheet'!B4", as a hyperlink's location wants it. */
export function linkLocation(ref: CellRef): string {
  return `${quoteSheetName(ref.sheet)}!${ref.cell}`;
}
