/** A plan's whole reading as a mapping: what a person edits to have it read otherwise. */
import { columnLetters } from "../../workbook/a1";
import type { PlanItem, PlanReading, SheetReading, TableReading } from "../reading";
import { columnCell } from "./correct-columns";
import { settableKind } from "./correct-kinds";
import type { MappedColumn, MappedItem, MappedTable, PlanMapping } from "./plan-mapping";

/** Applied to the same workbook unchanged it gives the same reading. `skipSheets`: those that are ours. */
export function mappingOf(
  { sheets, items, mappings }: PlanReading,
  skipSheets: readonly string[],
): PlanMapping {
  const own = sheets.filter(({ name }) => !skipSheets.includes(name));
  const skipped = mappings.kinds.filter(({ kind }) => kind === "skip");
  return {
    version: 1,
    sheets: own.map(({ name, isPlan }) => ({ sheet: name, isPlan })),
    tables: own.flatMap((sheet) => mappedTables(sheet, mappings.keep.tables)),
    columns: own.flatMap(mappedColumns),
    kinds: [
      ...mappedItems(items),
      ...skipped.map(({ sheet, cell, text, kind }) => ({ sheet, cell, text, kind })),
    ],
  };
}

function mappedTables({ name, tables }: SheetReading, kept: readonly MappedTable[]): MappedTable[] {
  if (tables.some(({ setByPerson }) => setByPerson)) {
    return kept.filter(({ sheet }) => sheet === name);
  }
  return tables.map((table): MappedTable => {
    const { range, headerRows } = table;
    const isBeside = tables.some((other) => other !== table && shareRows(other, table));
    return {
      sheet: name,
      headerRows: headerRows.map((row) => row + 1),
      ...(isBeside && {
        firstColumn: columnLetters(range.column),
        lastColumn: columnLetters(range.column + range.columns - 1),
      }),
    };
  });
}

function shareRows({ range: one }: TableReading, { range: other }: TableReading): boolean {
  return one.row < other.row + other.rows && other.row < one.row + one.rows;
}

function mappedColumns({ name, tables }: SheetReading): MappedColumn[] {
  return tables.flatMap((table) =>
    table.columns.map((column) => ({
      sheet: name,
      cell: columnCell(table, column),
      header: column.header,
      role: column.role,
    })),
  );
}

/** Where one cell says the same twice and it was read as two kinds, no entry can tell them apart: it is left to the reading. */
function mappedItems(items: readonly PlanItem[]): MappedItem[] {
  const byPlace = new Map<string, { entry: MappedItem; isOne: boolean }>();
  for (const item of items) {
    const kind = settableKind(item);
    if (kind === null) continue;
    const { text } = item;
    const { sheet, cell } = text.source;
    const key = JSON.stringify([sheet, cell, text.value]);
    const known = byPlace.get(key);
    if (known) known.isOne &&= known.entry.kind === kind;
    else byPlace.set(key, { entry: { sheet, cell, text: text.value, kind }, isOne: true });
  }
  return [...byPlace.values()].flatMap(({ entry, isOne }) => (isOne ? [entry] : []));
}
