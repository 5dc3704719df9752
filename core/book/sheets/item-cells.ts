/** An item of the model as the cells of its row. */
import type { ItemSource } from "../../okr/model";
import { sourceCell } from "../../messages/en/book";
import type { CellSpec } from "../../workbook/patch";
import type { DateSystem } from "../../workbook/dates";
import type { Book } from "../book";
import type { Column } from "../columns/column";
import type { FieldValue } from "../columns/entry";
import { toCell } from "../columns/entry-cells";
import type { Cells } from "./table-sheet";

/** The columns that hold a field of the item, which bears the column's key. */
export function fieldCells<Key extends string>(
  columns: readonly Column<Key>[],
  item: Readonly<Record<string, unknown>>,
  dates: DateSystem,
): Cells<Key> {
  const cells: Cells<Key> = {};
  for (const { key, entry } of columns) {
    const value = item[key];
    if (entry && isFieldValue(value)) cells[key] = toCell(entry, value, dates);
  }
  return cells;
}

/** Where the plan says it, as a link to the cell. */
export function linkToSource(book: Book, id: string, source: ItemSource | null): CellSpec | null {
  if (!source) return null;
  const { sheet, cell } = source;
  if (book.ledgerItems.get(id)?.gone) return { value: sourceCell.gone(sheet, cell) };
  return { value: sourceCell.place(sheet, cell), link: { sheet, cell } };
}

function isFieldValue(value: unknown): value is FieldValue {
  return (
    value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean"
  );
}
