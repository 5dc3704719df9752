/** Rows that people typed where the book has none of its own, each as one text. */
import type { CellValue } from "../../workbook/cells";
import { isBlank } from "../columns/entry-cells";

/** `rows`: 0-based; `columns`: 0-based places of our columns, where nothing of theirs can stay. */
export function displacedRows(
  values: readonly (readonly CellValue[])[],
  rows: readonly number[],
  columns: readonly number[],
): [number, string][] {
  return rows.flatMap((row): [number, string][] => {
    const filled = columns.map((column) => values[row]?.[column] ?? null).filter((cell) => !isBlank(cell));
    return filled.length === 0 ? [] : [[row, filled.join(" · ")]];
  });
}
