/** What people put beside the model, as plain JSON: for programs that pass it on as text. */
import type { KeptCell, KeptCells, KeptEntry, KeptTable } from "./kept-cells";

/** A map as its pairs, in its order. */
type Pairs<Key, Value> = [Key, Value][];

export interface KeptTableJson {
  entries: Pairs<string, Pairs<string, KeptEntry>>;
  columns: { header: KeptCell | null; cells: Pairs<string, KeptCell> }[];
  rowKeys: Pairs<number, string>;
  columnKeys: Pairs<number, string>;
}

/** By the key of the sheet. */
export type KeptCellsJson = Record<string, KeptTableJson>;

/** Sheets on which people have put nothing are left out. */
export function keptCellsToJson(kept: KeptCells): KeptCellsJson {
  const filled = Object.entries(kept).filter(
    ([, { entries, columns }]) => entries.size > 0 || columns.length > 0,
  );
  return Object.fromEntries(filled.map(([sheet, table]) => [sheet, tableToJson(table)]));
}

export function keptCellsFromJson(json: KeptCellsJson): KeptCells {
  return Object.fromEntries(Object.entries(json).map(([sheet, table]) => [sheet, tableFromJson(table)]));
}

function tableToJson({ entries, columns, rowKeys, columnKeys }: KeptTable): KeptTableJson {
  return {
    entries: [...entries].map(([row, cells]) => [row, [...cells]]),
    columns: columns.map(({ header, cells }) => ({ header, cells: [...cells] })),
    rowKeys: [...rowKeys],
    columnKeys: [...columnKeys],
  };
}

function tableFromJson({ entries, columns, rowKeys, columnKeys }: KeptTableJson): KeptTable {
  return {
    entries: new Map(entries.map(([row, cells]) => [row, new Map(cells)])),
    columns: columns.map(({ header, cells }) => ({ header, cells: new Map(cells) })),
    rowKeys: new Map(rowKeys),
    columnKeys: new Map(columnKeys),
  };
}
