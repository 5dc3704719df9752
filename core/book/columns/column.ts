/** A column of one of the book's tables: one declaration that the sheet is built by and read back by. */
import type { Entry } from "./entry";
import type { StyleName } from "../looks/styles";

export interface Column<Key extends string = string> {
  /** The model's field where the column holds one. */
  key: Key;
  header: string;
  /** In characters of the default font. */
  width: number;
  style: StyleName;
  /** What may be typed; absent where the cell is computed or a link. */
  entry?: Entry;
  /** Not for people to edit: greyed, and repaired at the next build. */
  isKey?: true;
  hidden?: true;
}

/** 0-based place of a column on its sheet. */
export function columnAt<Key extends string>(columns: readonly Column<Key>[], key: Key): number {
  return columns.findIndex((column) => column.key === key);
}
