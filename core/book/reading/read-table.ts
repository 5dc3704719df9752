/** Finds a table of the book in a workbook, and its columns by their headers: renamed sheets and moved columns do no harm. */
import { bookProblems } from "../../messages/en/book-problems";
import type { CellValue } from "../../workbook/cells";
import type { Finding } from "../../workbook/finding";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import type { Column } from "../columns/column";
import { isBlank } from "../columns/entry-cells";
import { problem } from "./problem";
import type { LedgerReading } from "./read-ledger";
import type { SheetKey } from "../sheet-names";

export interface TableReading<Key extends string> {
  sheet: SheetSnapshot;
  /** 0-based. */
  headerRow: number;
  /** 0-based place of each column that is there. */
  columnOf: ReadonlyMap<Key, number>;
  /** 0-based rows that somebody filled in. */
  rows: number[];
}

/** Rows above the header that people may have put there. */
const HEADER_WITHIN = 10;
/** Share of the headers by which a renamed sheet is known. */
const KNOWN_BY = 0.6;

/** Null where the book had no such table, or it is gone (with a problem). */
export function readTable<Key extends string>(
  snapshot: WorkbookSnapshot,
  table: { sheet: SheetKey; columns: readonly Column<Key>[] },
  names: LedgerReading["names"],
  problems: Finding[],
): TableReading<Key> | null {
  const name = names.get(table.sheet);
  if (name === undefined) return null;
  const found = findSheet(snapshot, name, table.columns, [...names.values()]);
  if (!found) {
    problems.push(problem("error", "sheet-missing", { sheet: name, at: null }, bookProblems.sheetMissing(name)));
    return null;
  }
  const { sheet, headerRow, columnOf } = found;
  for (const { key, header, entry } of table.columns) {
    if (!entry || columnOf.has(key)) continue;
    problems.push(problem("error", "column-missing", { sheet: sheet.name, at: null }, bookProblems.columnMissing(header)));
  }
  return { sheet, headerRow, columnOf, rows: filledRows(sheet, headerRow, table.columns, columnOf) };
} // prettier-ignore

export interface Found<Key extends string> {
  sheet: SheetSnapshot;
  headerRow: number;
  columnOf: Map<Key, number>;
}

/** The sheet of that name; else the one with most of the headers among those that are not ours by name. */
function findSheet<Key extends string>(
  snapshot: WorkbookSnapshot,
  name: string,
  columns: readonly Column<Key>[],
  built: readonly string[],
): Found<Key> | null {
  const same = snapshot.sheets.find((sheet) => sheet.name === name);
  if (same) return headersOn(same, columns);
  const others = snapshot.sheets
    .filter((sheet) => !built.includes(sheet.name))
    .map((sheet) => headersOn(sheet, columns));
  const best = others.reduce((most, found) => (found.columnOf.size > most.columnOf.size ? found : most), {
    sheet: snapshot.sheets[0],
    headerRow: 0,
    columnOf: new Map<Key, number>(),
  } as Found<Key>);
  return best.columnOf.size >= KNOWN_BY * columns.length ? best : null;
}

/** The first rows' best match. */
export function headersOn<Key extends string>(
  sheet: SheetSnapshot,
  columns: readonly Pick<Column<Key>, "key" | "header">[],
): Found<Key> {
  const keyOf = new Map(columns.map(({ header, key }) => [header.toLowerCase(), key]));
  let best: Found<Key> = { sheet, headerRow: 0, columnOf: new Map() };
  for (const [headerRow, cells] of sheet.values.slice(0, HEADER_WITHIN).entries()) {
    const columnOf = new Map<Key, number>();
    for (const [column, cell] of cells.entries()) {
      const key = typeof cell === "string" ? keyOf.get(cell.trim().toLowerCase()) : undefined;
      if (key !== undefined && !columnOf.has(key)) columnOf.set(key, column);
    }
    if (columnOf.size > best.columnOf.size) best = { sheet, headerRow, columnOf };
  }
  return best;
}

/** All rows below the header. */
export function rowsUnder({ sheet, headerRow }: Pick<Found<string>, "sheet" | "headerRow">): number[] {
  return sheet.values.map((_, row) => row).filter((row) => row > headerRow);
}

/** Rows where anything stands that people type; formulas of spare rows do not count. */
function filledRows<Key extends string>(
  { values }: SheetSnapshot,
  headerRow: number,
  columns: readonly Column<Key>[],
  columnOf: ReadonlyMap<Key, number>,
): number[] {
  const typed = columns.flatMap(({ key, entry }) => {
    const column = entry && columnOf.get(key);
    return column === undefined ? [] : [column];
  });
  const rows: number[] = [];
  for (let row = headerRow + 1; row < values.length; row++) {
    const cells: readonly CellValue[] = values[row] ?? [];
    if (typed.some((column) => !isBlank(cells[column]))) rows.push(row);
  }
  return rows;
}
