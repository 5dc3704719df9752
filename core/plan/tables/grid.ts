/** A sheet as a grid: what stands in each cell, and how it looks, looked up by row and column. */
import type { CellValue, Rectangle } from "../../workbook/cells";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { DateSystem } from "../../workbook/dates";
import { numberFormatKind } from "../../workbook/dates";

/** Wider than any sheet that Excel or Google Sheets can hold (16,384 columns), so that row × width + column is unique. */
const KEY_WIDTH = 32768;
const cellKey = (row: number, column: number): number => row * KEY_WIDTH + column;

/** 0-based throughout. Cells covered by a merge are empty; the merge's first cell holds the value. */
export interface Grid {
  name: string;
  rowCount: number;
  columnCount: number;
  /** What serial numbers of dates count from. */
  dateSystem: DateSystem;
  /** Blank text counts as empty. */
  value(row: number, column: number): CellValue;
  /** Trimmed text; numbers as JavaScript writes them; "" where the cell is empty. */
  text(row: number, column: number): string;
  /** Columns of the row's non-empty cells, in order. */
  filled(row: number): number[];
  isBold(row: number, column: number): boolean;
  fill(row: number, column: number): string | null;
  isDate(row: number, column: number): boolean;
  isHidden(column: number): boolean;
  formula(row: number, column: number): string | null;
  /** The merge that begins at this cell. */
  mergeAt(row: number, column: number): Rectangle | null;
  /** The merge that covers this cell, its first cell included. */
  mergeOver(row: number, column: number): Rectangle | null;
  /** The header row of a table that the spreadsheet itself knows. */
  isTableHeader(row: number): boolean;
}

const isEmpty = (value: CellValue | undefined): boolean =>
  value === null || value === undefined || (typeof value === "string" && value.trim() === "");

/** Merges below this many cells are looked up cell by cell; a larger one (a whole column) only by its first cell. */
const MERGE_CELLS = 5000;

export function makeGrid(sheet: SheetSnapshot, dateSystem: DateSystem = 1900): Grid {
  const { values } = sheet;
  const bold = new Set(sheet.bold.map(([row, column]) => cellKey(row, column)));
  const fills = new Map(sheet.fills.map(([row, column, color]) => [cellKey(row, column), color]));
  const formulas = new Map(sheet.formulas.map(([row, column, text]) => [cellKey(row, column), text]));
  const dateFormats = new Map<string, boolean>();
  const dates = new Set<number>();
  const hiddenColumns = new Set(sheet.hiddenColumns);
  for (const [row, column, format] of sheet.numberFormats) {
    let isDate = dateFormats.get(format);
    if (isDate === undefined) dateFormats.set(format, (isDate = numberFormatKind(format) === "date"));
    if (isDate) dates.add(cellKey(row, column));
  }
  const merges = new Map<number, Rectangle>();
  for (const merge of sheet.merges) {
    merges.set(cellKey(merge.row, merge.column), merge);
    if (merge.rows * merge.columns > MERGE_CELLS) continue;
    for (let row = merge.row; row < merge.row + merge.rows; row++)
      for (let column = merge.column; column < merge.column + merge.columns; column++)
        merges.set(cellKey(row, column), merge);
  }
  const tableHeaders = new Set(
    sheet.tables.filter((table) => table.headerRow).map((table) => table.range.row),
  );

  const mergeOver = (row: number, column: number): Rectangle | null =>
    merges.get(cellKey(row, column)) ?? null;
  const covered = (row: number, column: number): boolean => {
    const merge = mergeOver(row, column);
    return merge !== null && (merge.row !== row || merge.column !== column);
  };
  const value = (row: number, column: number): CellValue => {
    const found = values[row]?.[column];
    return found === undefined || isEmpty(found) || (sheet.merges.length > 0 && covered(row, column))
      ? null
      : found;
  };

  return {
    name: sheet.name,
    dateSystem,
    rowCount: values.length,
    columnCount: values.reduce((widest, row) => Math.max(widest, row.length), 0),
    value,
    text: (row, column) => {
      const found = value(row, column);
      return found === null ? "" : String(found).trim();
    },
    filled: (row) => {
      const columns: number[] = [];
      const cells = values[row] ?? [];
      for (let column = 0; column < cells.length; column++)
        if (value(row, column) !== null) columns.push(column);
      return columns;
    },
    isBold: (row, column) => bold.has(cellKey(row, column)),
    fill: (row, column) => fills.get(cellKey(row, column)) ?? null,
    isHidden: (column) => hiddenColumns.has(column),
    isDate: (row, column) => dates.has(cellKey(row, column)),
    formula: (row, column) => formulas.get(cellKey(row, column)) ?? null,
    mergeAt: (row, column) => {
      const merge = mergeOver(row, column);
      return merge?.row === row && merge.column === column ? merge : null;
    },
    mergeOver,
    isTableHeader: (row) => tableHeaders.has(row),
  };
}
