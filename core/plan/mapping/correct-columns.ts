/** Gives the columns of a sheet's tables the roles that a person has set. */
import { mappingFindings } from "../../messages/en/mapping";
import { cellAddress, parseCellAddress } from "../../workbook/a1";
import type { Finding } from "../../workbook/finding";
import { withRole } from "../columns/with-role";
import type { ColumnReading, TableReading } from "../reading";
import { mappingFinding, sameWordsKey } from "./corrections";
import type { MappedColumn } from "./plan-mapping";

export interface CorrectedColumns {
  tables: TableReading[];
  keep: MappedColumn[];
  findings: Finding[];
}

/** A column among those of all tables of a sheet. */
interface Found {
  table: TableReading;
  column: ColumnReading;
}

export function correctColumns(
  tables: TableReading[],
  { kept, given }: Record<"kept" | "given", MappedColumn[]>,
): CorrectedColumns {
  const columns = tables.flatMap((table) => table.columns.map((column): Found => ({ table, column })));
  const findings: Finding[] = [];
  const unfit: MappedColumn[] = [];
  const set = new Map<ColumnReading, MappedColumn>();
  const keepUnfit: MappedColumn[] = [];
  for (const entry of kept) {
    const found = columnOf(entry, columns);
    if (found) set.set(found.column, noted(entry, found));
    else keepUnfit.push(entry);
  }
  const saidNow = new Map<ColumnReading, MappedColumn>();
  for (const entry of given) {
    const found = columnOf(entry, columns);
    if (!found) {
      unfit.push(entry);
      continue;
    }
    const before = saidNow.get(found.column);
    if (before && before.role !== entry.role) {
      const place = `${entry.sheet}!${entry.cell}`;
      findings.push(
        mappingFinding("mapping-says-twice", entry.sheet, entry.cell, mappingFindings.twice(place)),
      );
    }
    saidNow.set(found.column, entry);
    if (entry.role === found.column.role) set.delete(found.column);
    else set.set(found.column, noted(entry, found));
  }
  const [first] = [...keepUnfit, ...unfit];
  if (first) {
    const cells = [...new Set([...keepUnfit, ...unfit].map(({ cell }) => cell))];
    findings.push(
      mappingFinding("mapping-does-not-fit", first.sheet, first.cell, mappingFindings.noColumn(cells)),
    );
  }
  return {
    tables: set.size === 0 ? tables : tables.map((table) => withRoles(table, set)),
    keep: [...columns.flatMap(({ column }) => set.get(column) ?? []), ...keepUnfit],
    findings,
  };
}

function withRoles(table: TableReading, set: ReadonlyMap<ColumnReading, MappedColumn>): TableReading {
  const columns = table.columns.map((column) => {
    const entry = set.get(column);
    return entry ? withRole(column, entry.role) : column;
  });
  return { ...table, columns };
}

/** The column under the entry's cell; where its header says something else, the one column that has the entry's header. */
function columnOf({ cell, header }: MappedColumn, columns: readonly Found[]): Found | null {
  const at = parseCellAddress(cell);
  if (!at) return null;
  const there = columns.find(
    ({ table: { range }, column }) =>
      column.column === at.column && at.row >= range.row && at.row < range.row + range.rows,
  );
  if (there && (header === undefined || sameHeader(there.column.header, header))) return there;
  if (header === undefined || header === null) return null;
  const named = columns.filter(({ column }) => sameHeader(column.header, header));
  const below = named.filter(({ column }) => column.column === at.column);
  const [only] = named.length === 1 ? named : below.length === 1 ? below : [];
  return only ?? null;
}

const sameHeader = (one: string | null, other: string | null): boolean =>
  one === null || other === null ? one === other : sameWordsKey(one) === sameWordsKey(other);

const noted = ({ sheet, role }: MappedColumn, { table, column }: Found): MappedColumn => ({
  sheet,
  cell: columnCell(table, column),
  header: column.header,
  role,
});

/** The address by which a column is known: its cell in the last row of the first header, or in the first row of the data. */
export function columnCell({ headerRows, dataFirstRow }: TableReading, { column }: ColumnReading): string {
  let [row = dataFirstRow] = headerRows;
  while (headerRows.includes(row + 1)) row++;
  return cellAddress(row, column);
}
