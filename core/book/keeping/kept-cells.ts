/** What people put on the book's sheets and the model has no field for. It is written back as it stood. */
import type { CellValue } from "../../workbook/cells";
import type { SheetKey } from "../sheet-names";

export interface KeptCell {
  value: CellValue;
  formula?: string;
  numberFormat?: string;
  note?: string;
}

/** A cell under one of our columns: an entry that the column cannot take, a formula in place of a value, or a note. */
export interface KeptEntry extends KeptCell {
  isUnread: boolean;
}

export interface KeptColumn {
  header: KeptCell | null;
  /** By the key of the row. */
  cells: Map<string, KeptCell>;
}

/**
 * A row is known by the id of its item (or another key that the sheet's reader gives), below the table by how far below ("+1" is the
 * first), and where there is no table by its number ("=7").
 */
export interface KeptTable {
  /** By the key of the row, then by the key of the column. */
  entries: Map<string, Map<string, KeptEntry>>;
  /** Columns that people added, from left to right. */
  columns: KeptColumn[];
  /** Keys of rows and columns by their 0-based place when they were read, for formulas that refer to them. */
  rowKeys: Map<number, string>;
  columnKeys: Map<number, string>;
}

export type KeptCells = Partial<Record<SheetKey, KeptTable>>;

/** The key of the nth column that people added. */
export function addedColumnKey(n: number): string {
  return `+${n}`;
}
