/** Writes back onto a sheet of the book what people had put there and the model has no field for. */
import { moveReferences } from "../../workbook/move-references";
import type { CellSpec, SheetSpec, StyleSpec } from "../../workbook/patch";
import { addedColumnKey } from "./kept-cells";
import type { KeptCell, KeptCells, KeptTable } from "./kept-cells";

const ADDED_COLUMN = { width: 20, style: "text" } as const;
/** Looks of cells whose number format is people's own: a date stays a date. */
const FORMAT_STYLE = "format ";

/** `rows`: keys of the sheet's rows below its header; `columns`: keys of its columns. */
export function withKeptCells(
  sheet: SheetSpec,
  kept: KeptTable | undefined,
  rows: readonly string[],
  columns: readonly string[],
): SheetSpec {
  if (!kept) return sheet;
  const rowOf = rowFinder(rows);
  const columnOf = new Map(columns.map((key, column) => [key, column]));
  kept.columns.forEach((_, n) => columnOf.set(addedColumnKey(n), columns.length + n));
  const cells: (CellSpec | null)[][] = sheet.rows.map((row) => [...row]);
  const put = (row: number, column: number, cell: CellSpec): void => {
    while (cells.length <= row) cells.push([]);
    const line = cells[row] ?? [];
    while (line.length < column) line.push(null);
    line[column] = cell;
  };
  const moved = (row: number, column: number): { row: number; column: number } => ({
    row: rowOf(kept.rowKeys.get(row) ?? "") ?? row,
    column: columnOf.get(kept.columnKeys.get(column) ?? "") ?? column,
  });
  const specOf = (cell: KeptCell): CellSpec => ({
    value: cell.value,
    ...(cell.formula !== undefined && { formula: moveReferences(cell.formula, moved) }),
    ...(cell.note !== undefined && { note: cell.note }),
  });

  for (const [rowKey, entries] of kept.entries) {
    const row = rowOf(rowKey);
    if (row === null) continue;
    for (const [columnKey, { isUnread, ...entry }] of entries) {
      const column = columnOf.get(columnKey);
      if (column === undefined) continue;
      const ours = cells[row]?.[column] ?? { value: null };
      const isTheirs = isUnread || (entry.formula !== undefined && ours.value === entry.value);
      const note = entry.note === undefined ? {} : { note: entry.note };
      put(row, column, isTheirs ? specOf(entry) : { ...ours, ...note });
    }
  }
  kept.columns.forEach(({ header, cells: own }, n) => {
    const column = columns.length + n;
    if (header) put(0, column, { ...specOf(header), style: "header" });
    for (const [rowKey, cell] of own) {
      const row = rowOf(rowKey);
      const style = cell.numberFormat === undefined ? {} : { style: FORMAT_STYLE + cell.numberFormat };
      if (row !== null) put(row, column, { ...specOf(cell), ...style });
    }
  });
  return {
    ...sheet,
    rows: cells,
    columns: [...sheet.columns, ...kept.columns.map(() => ADDED_COLUMN)],
    filter: sheet.filter && { ...sheet.filter, columns: sheet.filter.columns + kept.columns.length },
  };
}

/** The looks that the kept cells need. */
export function stylesOfKept(kept: KeptCells): Record<string, StyleSpec> {
  const styles: Record<string, StyleSpec> = {};
  for (const { columns } of Object.values(kept)) {
    for (const { numberFormat } of columns.flatMap(({ cells }) => [...cells.values()])) {
      if (numberFormat !== undefined) styles[FORMAT_STYLE + numberFormat] = { numberFormat, vertical: "top" };
    }
  }
  return styles;
}

function rowFinder(rows: readonly string[]): (key: string) => number | null {
  const known = new Map(rows.map((key, i) => [key, 1 + i]));
  return (key) => {
    const row = known.get(key);
    if (row !== undefined) return row;
    const place = /^([+=])(\d+)$/.exec(key);
    if (!place) return null;
    return place[1] === "=" ? Number(place[2]) : rows.length + Number(place[2]);
  };
}
