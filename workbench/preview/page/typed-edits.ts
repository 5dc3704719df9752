/** What people typed, apart from what formulas gave. */
import { cellAddress } from "../../../core/workbook/a1";
import type { SheetEdits } from "../cells/cell-edit";

/** Sheets in which nothing was typed are left out. */
export function typedOnly(edits: readonly SheetEdits[]): SheetEdits[] {
  return edits
    .map(({ sheet, cells }) => ({ sheet, cells: cells.filter(({ isComputed }) => !isComputed) }))
    .filter(({ cells }) => cells.length > 0);
}

/** A1, for people: the first few of them. */
export function cellsForPeople({ cells }: SheetEdits, most = 3): string {
  const addresses = cells.slice(0, most).map(({ row, column }) => cellAddress(row, column));
  return addresses.join(", ") + (cells.length > most ? " …" : "");
}
