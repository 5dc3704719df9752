/** Blocks of a sheet and their addresses, whole rows and columns included. */
import {
  columnIndex,
  columnLetters,
  parseRangeAddress,
  quoteSheetName,
  rangeAddress,
} from "../../../../core/workbook/a1";
import type { Rectangle } from "../../../../core/workbook/cells";
import { hostErrors } from "../protocol/host-error";
import { MAX_COLUMNS, MAX_ROWS } from "./workbook-state";

export const wholeSheet: Rectangle = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** "B2:C9", "$A:$C" or "2:5", without a sheet. Throws InvalidArgument. */
export function parseArea(address: string): Rectangle {
  const bare = address.replace(/\$/g, "");
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(bare);
  if (columns?.[1] && columns[2]) {
    const first = columnIndex(columns[1]);
    return inGrid({ row: 0, column: first, rows: MAX_ROWS, columns: columnIndex(columns[2]) - first + 1 });
  }
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(bare);
  if (rows) {
    const first = Number(rows[1]) - 1;
    return inGrid({ row: first, column: 0, rows: Number(rows[2]) - first, columns: MAX_COLUMNS });
  }
  return inGrid(parseRangeAddress(bare));
}

export function inGrid(area: Rectangle | null): Rectangle {
  const fits =
    area !== null &&
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= MAX_ROWS &&
    area.column + area.columns <= MAX_COLUMNS;
  if (!fits) throw hostErrors.argument();
  return area;
}

export function addressOf(sheet: string, area: Rectangle): string {
  const columns = `${columnLetters(area.column)}:${columnLetters(area.column + area.columns - 1)}`;
  return `${quoteSheetName(sheet)}!${area.rows === MAX_ROWS ? columns : rangeAddress(area)}`;
}

export function overlaps(a: Rectangle, b: Rectangle): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

export function contains(area: Rectangle, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

export const sameArea = (a: Rectangle, b: Rectangle) =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
