/** Collects from a sheet of the book what people put there and the model has no field for. */
import { keptTexts } from "../../messages/en/book";
import type { CellText, CellValue } from "../../workbook/cells";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { isBlank } from "../columns/entry-cells";
import { addedColumnKey } from "./kept-cells";
import type { KeptCell, KeptColumn, KeptEntry, KeptTable } from "./kept-cells";

export interface SheetToKeep {
  sheet: SheetSnapshot;
  /** 0-based; −1 where the sheet has none. */
  headerRow: number;
  /** 0-based places of our columns by their keys. */
  columnOf: ReadonlyMap<string, number>;
  /** Keys of our columns that people type into. */
  typed: ReadonlySet<string>;
  /** Keys of our rows by their 0-based places. */
  rowKeys: ReadonlyMap<number, string>;
  /** By row, then by the key of the column: entries that could not be read. */
  unread?: ReadonlyMap<number, Readonly<Record<string, CellValue>>>;
  /** By row: what was typed where it cannot stay. */
  displaced?: ReadonlyMap<number, string>;
}

/** Cells of rows that are not ours and stand under our columns are not looked at: they hold formulas for rows to come. */
export function keepCells(from: SheetToKeep): KeptTable {
  const { sheet, headerRow, columnOf } = from;
  const cellAt = cellReader(sheet);
  const ours = new Set(columnOf.values());
  const width = sheet.values.reduce((most, cells) => Math.max(most, cells.length), 0);
  const added = Array.from({ length: width }, (_, column) => column).filter(
    (column) => !ours.has(column) && sheet.values.some((_, row) => cellAt(row, column) !== null),
  );
  const rowKeys = withRowsBelow(from, (row) => added.some((column) => cellAt(row, column) !== null));
  const columns = added.map((column): KeptColumn => {
    const cells = new Map<string, KeptCell>();
    for (const [row, key] of rowKeys) {
      const cell = cellAt(row, column);
      if (cell) cells.set(key, cell);
    }
    return { header: headerRow < 0 ? null : cellAt(headerRow, column), cells };
  });
  addDisplaced(columns, from);
  const columnKeys = new Map<number, string>();
  for (const [key, column] of columnOf) columnKeys.set(column, key);
  added.forEach((column, n) => columnKeys.set(column, addedColumnKey(n)));
  return { entries: entriesOf(from, cellAt), columns, rowKeys, columnKeys };
}

/** Our rows, and those that hold something beside our columns: each keeps its distance below the last of ours. */
function withRowsBelow(
  { sheet, headerRow, rowKeys }: SheetToKeep,
  isFilled: (row: number) => boolean,
): Map<number, string> {
  const all = new Map(rowKeys);
  const last = Math.max(headerRow, ...rowKeys.keys());
  let below = 0;
  for (let row = 0; row < sheet.values.length; row++) {
    if (row === headerRow || rowKeys.has(row) || !isFilled(row)) continue;
    below = Math.max(below + 1, row - last);
    all.set(row, `+${below}`);
  }
  return all;
}

function entriesOf(from: SheetToKeep, cellAt: CellReader): KeptTable["entries"] {
  const entries: KeptTable["entries"] = new Map();
  for (const [row, rowKey] of from.rowKeys) {
    const kept = new Map<string, KeptEntry>();
    for (const [key, column] of from.columnOf) {
      const cell = cellAt(row, column);
      if (!cell) continue;
      const isUnread = key in (from.unread?.get(row) ?? {});
      const { formula, note, ...plain } = cell;
      const isTyped = from.typed.has(key);
      if (!isUnread && note === undefined && !(isTyped && formula !== undefined)) continue;
      const entry: KeptEntry = { ...plain, isUnread };
      if (isTyped && formula !== undefined) entry.formula = formula;
      if (note !== undefined) entry.note = note;
      kept.set(key, entry);
    }
    if (kept.size > 0) entries.set(rowKey, kept);
  }
  return entries;
}

/** Puts what cannot stay where it was typed into a column beside the table, below what already stands there. */
function addDisplaced(columns: KeptColumn[], { displaced = new Map(), rowKeys }: SheetToKeep): void {
  for (const [row, words] of displaced) {
    let column = columns.find(({ header }) => header?.value === keptTexts.displaced);
    if (!column) {
      column = { header: { value: keptTexts.displaced }, cells: new Map() };
      columns.push(column);
    }
    const key = rowKeys.get(row) ?? freeRowBelow(column);
    const before = column.cells.get(key)?.value ?? null;
    const lines = before === null ? [] : String(before).split("\n");
    if (!lines.includes(words)) column.cells.set(key, { value: [...lines, words].join("\n") });
  }
}

function freeRowBelow({ cells }: KeptColumn): string {
  let below = 1;
  while (cells.has(`+${below}`)) below++;
  return `+${below}`;
}

type CellReader = (row: number, column: number) => KeptCell | null;

/** Null where nothing stands: no value, no formula, no note. */
function cellReader({ values, formulas, numberFormats, notes }: SheetSnapshot): CellReader {
  const formulaAt = lookup(formulas);
  const formatAt = lookup(numberFormats);
  const noteAt = lookup(notes);
  return (row, column) => {
    const value: CellValue = values[row]?.[column] ?? null;
    const formula = formulaAt(row, column);
    const note = noteAt(row, column);
    if (isBlank(value) && formula === undefined && note === undefined) return null;
    const numberFormat = formatAt(row, column);
    return {
      value,
      ...(formula !== undefined && { formula }),
      ...(numberFormat !== undefined && { numberFormat }),
      ...(note !== undefined && { note }),
    };
  };
}

function lookup(texts: readonly CellText[]): (row: number, column: number) => string | undefined {
  const rows = new Map<number, Map<number, string>>();
  for (const [row, column, text] of texts) {
    const cells = rows.get(row) ?? new Map<number, string>();
    rows.set(row, cells.set(column, text));
  }
  return (row, column) => rows.get(row)?.get(column);
}
