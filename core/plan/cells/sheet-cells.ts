/** The cells of one sheet as reading needs them: value, shown text, format and fill, with merged blocks looked through. */
import { onOneLine } from "./one-line";
import { cellAddress, parseCellAddress } from "../../workbook/a1";
import type { CellText, CellValue, Rectangle } from "../../workbook/cells";
import { numberFormatKind, type DateSystem, type NumberFormatKind } from "../../workbook/dates";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { Span } from "../../measure/reading";
import type { Source, Sourced } from "../reading";
import { shownText } from "./shown-text";

/** One non-empty cell; row and column are 0-based, a merged block's are its first cell's. */
export interface PlanCell {
  row: number;
  column: number;
  value: Exclude<CellValue, null>;
  /** As shown, untrimmed. */
  text: string;
  format: NumberFormatKind;
  formatCode: string | null;
  /** Rows that the merged block covers; 1 where it is not merged. */
  rows: number;
  /** Where this is one line of a cell: the cell's whole text, and where the line begins in it. */
  lineOf?: { text: string; offset: number };
}

export interface SheetCells {
  name: string;
  dateSystem: DateSystem;
  /** The cell, or the merged block's that covers it; null where it is empty. */
  at: (row: number, column: number) => PlanCell | null;
  /** The cell itself: null inside a merged block but at its first cell. */
  own: (row: number, column: number) => PlanCell | null;
  isEmpty: (row: number, column: number) => boolean;
  fill: (row: number, column: number) => string | null;
  /** A1 on the sheet as people see it. */
  addressOf: (row: number, column: number) => string;
  /** The row, as it is read, of a cell by its A1; 0 for what is no cell. */
  rowOf: (address: string) => number;
}

/** More columns than any sheet has (16,384), so that row and column make one number. */
const STRIDE = 32_768;

export function sheetCells(sheet: SheetSnapshot, dateSystem: DateSystem): SheetCells {
  const formats = index(sheet.numberFormats);
  const fills = index(sheet.fills);
  const merged = mergedCells(sheet);

  const kinds = new Map<string, NumberFormatKind>();
  const kindOf = (code: string): NumberFormatKind => {
    const kind = kinds.get(code) ?? numberFormatKind(code);
    kinds.set(code, kind);
    return kind;
  };
  const isEmpty = (value: CellValue): value is null =>
    value === null || (typeof value === "string" && value.trim() === "");
  const readAnew = (row: number, column: number, rows: number): PlanCell | null => {
    const value = sheet.values[row]?.[column] ?? null;
    if (isEmpty(value)) return null;
    const formatCode = formats[row]?.[column] ?? null;
    const format = formatCode === null ? "general" : kindOf(formatCode);
    return {
      row,
      column,
      value,
      text: shownText(value, format, formatCode ?? "", dateSystem),
      format,
      formatCode,
      rows,
    };
  };
  // A row's cells are asked for many times while it is read, and then no more.
  let [lastRow, lastCells]: [number, (PlanCell | null)[]] = [-1, []];
  const read = (row: number, column: number, rows: number): PlanCell | null => {
    if (rows !== 1) return readAnew(row, column, rows);
    if (row !== lastRow) [lastRow, lastCells] = [row, []];
    let cell = lastCells[column];
    if (cell === undefined) {
      cell = readAnew(row, column, 1);
      lastCells[column] = cell;
    }
    return cell;
  };
  return {
    name: sheet.name,
    dateSystem,
    at: (row, column) => {
      const merge = merged.get(row * STRIDE + column);
      return merge ? read(merge.row, merge.column, merge.rows) : read(row, column, 1);
    },
    own: (row, column) => {
      const merge = merged.get(row * STRIDE + column);
      if (!merge) return read(row, column, 1);
      return merge.row === row && merge.column === column ? read(row, column, merge.rows) : null;
    },
    isEmpty: (row, column) => {
      const merge = merged.get(row * STRIDE + column);
      return isEmpty((merge ? sheet.values[merge.row]?.[merge.column] : sheet.values[row]?.[column]) ?? null);
    },
    fill: (row, column) => fills[row]?.[column] ?? null,
    addressOf: cellAddress,
    rowOf: (address) => parseCellAddress(address)?.row ?? 0,
  };
}

/** Those of a sheet that was turned on its side before. */
export function turnedCells(turned: SheetSnapshot, dateSystem: DateSystem): SheetCells {
  return {
    ...sheetCells(turned, dateSystem),
    addressOf: (row, column) => cellAddress(column, row),
    rowOf: (address) => parseCellAddress(address)?.column ?? 0,
  };
}

/** One line of a cell that lists several, as a cell of its own. */
export function lineOfCell(cell: PlanCell, [start, end]: Span): PlanCell {
  const line = cell.text.slice(start, end);
  const lineOf = { text: cell.lineOf?.text ?? cell.text, offset: (cell.lineOf?.offset ?? 0) + start };
  return { ...cell, value: line, text: line, format: "general", formatCode: null, lineOf };
}

/** Where a cell, or the part of its text in `span`, stands. */
export function sourceOf(cells: SheetCells, cell: PlanCell, span: Span | null = null): Source {
  const address = cells.addressOf(cell.row, cell.column);
  if (!cell.lineOf) return { sheet: cells.name, cell: address, text: cell.text, span };
  const { text, offset } = cell.lineOf;
  const [start, end] = span ?? [0, cell.text.length];
  return { sheet: cells.name, cell: address, text, span: [offset + start, offset + end] };
}

/** A value that its cell says, or implies where `assumed`. */
export function sourced<T>(value: T, source: Source, assumed = false): Sourced<T> {
  return assumed ? { value, source, assumed: true } : { value, source };
}

/** The cell's text without blanks at its ends and with its line breaks as blanks. */
export function wholeText(cells: SheetCells, cell: PlanCell): Sourced<string> {
  return sourced(onOneLine(cell.text), sourceOf(cells, cell));
}

/** Texts by row, then by column. */
function index(entries: CellText[]): (string | undefined)[][] {
  const rows: (string | undefined)[][] = [];
  for (const [row, column, text] of entries) (rows[row] ??= [])[column] = text;
  return rows;
}

/** Every covered cell that holds rows with content; a merge over a million empty rows costs nothing. */
function mergedCells(sheet: SheetSnapshot): Map<number, Rectangle> {
  const merged = new Map<number, Rectangle>();
  const lastRow = sheet.values.length;
  const lastColumn = sheet.values.reduce((widest, row) => Math.max(widest, row.length), 0);
  for (const merge of sheet.merges) {
    for (let row = merge.row; row < Math.min(merge.row + merge.rows, lastRow); row++) {
      for (let column = merge.column; column < Math.min(merge.column + merge.columns, lastColumn); column++) {
        merged.set(row * STRIDE + column, merge);
      }
    }
  }
  return merged;
}
