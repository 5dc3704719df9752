/** Reads the fields of one row by what their columns take. */
import { keptTexts } from "../../messages/en/book";
import { bookProblems } from "../../messages/en/book-problems";
import type { CellValue } from "../../workbook/cells";
import { numberFormatKind } from "../../workbook/dates";
import type { DateSystem, NumberFormatKind } from "../../workbook/dates";
import type { Finding } from "../../workbook/finding";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { Column } from "../columns/column";
import { displacedRows } from "../keeping/displaced-rows";
import { day } from "../columns/entry";
import type { FieldValue } from "../columns/entry";
import { fromCell, isBlank } from "../columns/entry-cells";
import { expectedWords, problem } from "./problem";
import type { TableReading } from "./read-table";

export type Fields = Record<string, FieldValue>;

export interface RowReader<Key extends string> {
  sheet: string;
  rows: number[];
  /** The content of a cell; null where it is empty or its column is gone. */
  cell: (row: number, key: Key) => CellValue;
  /** A value that somebody typed where a formula stood. */
  typedOver: (row: number, key: Key) => CellValue;
  /** 0-based; for findings. */
  place: (row: number, key: Key) => { sheet: string; at: { row: number; column: number } | null };
  /** Fields whose columns are there. What does not fit is a problem, counts as empty, and is kept. */
  fields: (row: number) => Fields;
  /** Keeps what was typed into a cell that gets another content. */
  displace: (row: number, key: Key, value: CellValue) => void;
  /** Entries that did not fit, by row and column. */
  unread: ReadonlyMap<number, Readonly<Record<string, CellValue>>>;
  /** What was displaced, by row. */
  displaced: ReadonlyMap<number, string>;
}

export function rowReader<Key extends string>(
  table: TableReading<Key>,
  columns: readonly Column<Key>[],
  dates: DateSystem,
  problems: Finding[],
): RowReader<Key> {
  const { sheet, headerRow, columnOf, rows } = table;
  const formulas = new Set(sheet.formulas.map(([row, column]) => cellNumber(row, column)));
  const percents = cellsShowing("percent", sheet);
  const days = cellsShowing("date", sheet);
  const cell = (row: number, key: Key): CellValue => {
    const column = columnOf.get(key);
    return column === undefined ? null : (sheet.values[row]?.[column] ?? null);
  };
  const place: RowReader<Key>["place"] = (row, key) => {
    const column = columnOf.get(key);
    return { sheet: sheet.name, at: column === undefined ? null : { row, column } };
  };
  const unread = new Map<number, Record<string, CellValue>>();
  const above = Array.from({ length: headerRow }, (_, row) => row);
  const displaced = new Map(displacedRows(sheet.values, above, [...columnOf.values()]));
  const displace: RowReader<Key>["displace"] = (row, key, value) => {
    const header = columns.find((column) => column.key === key)?.header ?? "";
    const before = displaced.get(row);
    const words = keptTexts.displacedFrom(header, String(value));
    displaced.set(row, before === undefined ? words : `${before}; ${words}`);
  };
  const fields = (row: number): Fields => {
    const read: Fields = {};
    for (const { key, header, entry } of columns) {
      const column = columnOf.get(key);
      if (!entry || column === undefined) continue;
      const value = cell(row, key);
      const isDay = entry.type === "text" && typeof value === "number" && days.has(cellNumber(row, column));
      const { value: field, misfit } = fromCell(isDay ? day : entry, value, dates);
      if (misfit) {
        unread.set(row, { ...unread.get(row), [key]: value });
        const text = bookProblems.misfit(header, String(value), expectedWords(entry));
        problems.push(problem("warning", "entry-not-read", place(row, key), text));
      }
      // 85 % typed into a cell that shows percents is 0.85 to the spreadsheet.
      const isShare =
        typeof field === "number" && read["unit"] === "%" && percents.has(cellNumber(row, column));
      read[key] = isShare ? field * 100 : field;
    }
    return read;
  };
  const typedOver = (row: number, key: Key): CellValue => {
    const value = cell(row, key);
    const column = columnOf.get(key);
    return isBlank(value) || column === undefined || formulas.has(cellNumber(row, column)) ? null : value;
  };
  const filled = new Set(rows);
  const emptyRows = sheet.values.map((_, row) => row).filter((row) => row > headerRow && !filled.has(row));
  for (const { key, entry } of columns) {
    if (entry) continue;
    for (const row of emptyRows) {
      const value = typedOver(row, key);
      if (typeof value === "string") displace(row, key, value);
    }
  }
  return { sheet: sheet.name, rows, cell, typedOver, place, fields, displace, unread, displaced };
}

function cellsShowing(kind: NumberFormatKind, { numberFormats }: SheetSnapshot): Set<number> {
  const codes = new Set(numberFormats.map(([, , code]) => code));
  const showing = new Set([...codes].filter((code) => numberFormatKind(code) === kind));
  const shown = numberFormats.filter(([, , code]) => showing.has(code));
  return new Set(shown.map(([row, column]) => cellNumber(row, column)));
}

/** A cell as one number: no sheet has more than 16,384 columns. */
function cellNumber(row: number, column: number): number {
  return row * 16_384 + column;
}
