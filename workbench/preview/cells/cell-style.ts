/** The style of a changed cell: what the file gave it, unless another look or a number format came with what was typed. */
import type { IStyleData } from "@univerjs/core";
import type { StyleBook } from "../../xlsx/write/style-book";
import type { CellEdit } from "./cell-edit";

/**
 * `style`: the number that the cell has; `looks`: of all styles. Styles may look alike and still differ, in their protection for one: a cell
 * changes over only where the other one looks different.
 */
export function styleOfEdit(
  edit: CellEdit,
  style: number,
  looks: readonly IStyleData[],
  styles: StyleBook,
): number {
  const isOther =
    edit.style !== null && JSON.stringify(looks[edit.style] ?? {}) !== JSON.stringify(looks[style] ?? {});
  const own = isOther ? (edit.style ?? style) : style;
  const format = edit.numberFormat;
  return format === null || format === looks[own]?.n?.pattern ? own : styles.withNumberFormat(own, format);
}
