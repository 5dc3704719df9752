/** Which style each cell and row of a sheet has, and how high its rows are. */
import type { IRowData } from "@univerjs/core";
import { readCellAttributes, type CellAttributes } from "../../xlsx/read/cell-attributes";
import { XmlCursor } from "../../xlsx/xml/xml-cursor";

export interface CellStyles {
  /** Numbers of cell styles other than 0. */
  cells: { row: number; column: number; style: number }[];
  rows: Record<number, Partial<IRowData>>;
  /** Rows down to the last one that the file names. */
  rowCount: number;
}

/** Points of a row's height → pixels. */
const PIXELS_A_POINT = 4 / 3;

export function readCellStyles(bytes: Buffer, part: string): CellStyles {
  const cursor = new XmlCursor(bytes, part);
  const cell: CellAttributes = { row: -1, column: -1, style: 0, type: "n" };
  const found: CellStyles = { cells: [], rows: {}, rowCount: 0 };
  while (cursor.next()) {
    if (cursor.isClosing) {
      if (cursor.is("sheetData")) break;
    } else if (cursor.is("c")) {
      readCellAttributes(cursor, cell);
      const { row, column, style } = cell;
      if (style !== 0) found.cells.push({ row, column, style });
    } else if (cursor.is("row")) {
      const number = cursor.attribute("r");
      cell.row = number === undefined ? cell.row + 1 : Number(number) - 1;
      cell.column = -1;
      found.rowCount = Math.max(found.rowCount, cell.row + 1);
      found.rows[cell.row] = readRow(cursor);
    }
  }
  return found;
}

/** `ia` 0: the file says how high it is. */
function readRow(cursor: XmlCursor): Partial<IRowData> {
  const hidden = cursor.attribute("hidden");
  const height = cursor.attribute("ht");
  const row: Partial<IRowData> = {};
  if (hidden === "1" || hidden === "true") row.hd = 1;
  if (height !== undefined) {
    row.h = Math.round(Number(height) * PIXELS_A_POINT);
    row.ia = 0;
  }
  return row;
}
