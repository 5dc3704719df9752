/** Puts the tables of a sheet where a person said that they stand. */
import { mappingFindings } from "../../messages/en/mapping";
import { columnIndex, columnLetters } from "../../workbook/a1";
import type { Finding } from "../../workbook/finding";
import type { TableReading } from "../reading";
import type { Grid } from "../tables/grid";
import { overlap, placedTables } from "../tables/placed-tables";
import type { TablePlace } from "../tables/placed-tables";
import { columnsOf } from "../tables/side-by-side";
import { mappingFinding, sameWordsKey } from "./corrections";
import type { MappedTable } from "./plan-mapping";

export interface CorrectedTables {
  tables: TableReading[];
  keep: MappedTable[];
  finding: Finding | null;
}

/** `found`: the tables that are read anyway. They stay where one of the given places does not hold. `year`: of today. */
export function correctTables(
  grid: Grid,
  found: TableReading[],
  { kept, given }: Record<"kept" | "given", MappedTable[]>,
  year: number,
): CorrectedTables {
  const isGiven = given.length > 0;
  const said = isGiven ? given : kept;
  if (said.length === 0 || (isGiven && areFound(given, found)))
    return { tables: found, keep: [], finding: null };
  const passedOver = (
    { sheet, headerRows }: MappedTable,
    text = mappingFindings.noTable(headerRows),
  ): CorrectedTables => ({
    ...(isGiven ? correctTables(grid, found, { kept, given: [] }, year) : { tables: found, keep: kept }),
    finding: mappingFinding("mapping-does-not-fit", sheet, null, text),
  });

  const places: TablePlace[] = [];
  for (const table of said) {
    const place = placeOf(grid, table, !isGiven);
    if (!place) return passedOver(table);
    if (places.some((other) => overlap(other, place)))
      return passedOver(table, mappingFindings.tablesOverlap(table.headerRows));
    places.push(place);
  }
  const facts = placedTables(grid, places, year);
  const tables: TableReading[] = [];
  for (const [i, table] of said.entries()) {
    const read = facts[i];
    if (!read) return passedOver(table);
    tables.push({ ...read.reading, setByPerson: true });
  }
  const keep = said.map((table, i) => noted(grid, table, places[i]));
  return { tables, keep, finding: null };
}

/** Every table that is listed is found so, and no other is. */
function areFound(listed: readonly MappedTable[], found: readonly TableReading[]): boolean {
  const left = [...found];
  for (const table of listed) {
    const at = left.findIndex((reading) => isSame(table, reading));
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return left.length === 0;
}

function isSame(table: MappedTable, { headerRows, range, dataLastRow }: TableReading): boolean {
  const { headerRows: rows, firstRow, lastRow, firstColumn, lastColumn } = table;
  return (
    rows.length === headerRows.length &&
    rows.every((row, i) => row - 1 === headerRows[i]) &&
    (firstRow ?? range.row + 1) === range.row + 1 &&
    (lastRow ?? dataLastRow + 1) === dataLastRow + 1 &&
    (firstColumn ?? columnLetters(range.column)) === columnLetters(range.column) &&
    (lastColumn ?? columnLetters(range.column + range.columns - 1)) ===
      columnLetters(range.column + range.columns - 1)
  );
}

/** Where rows were inserted or taken out above it, its header is found by the words noted. Null where the words are not there once. */
function placeOf(grid: Grid, table: MappedTable, byWords: boolean): TablePlace | null {
  const place: TablePlace = {
    headerRows: table.headerRows.map((row) => row - 1),
    firstRow: table.firstRow === undefined ? null : table.firstRow - 1,
    lastRow: table.lastRow === undefined ? null : table.lastRow - 1,
    firstColumn: table.firstColumn === undefined ? null : columnIndex(table.firstColumn),
    lastColumn: table.lastColumn === undefined ? null : columnIndex(table.lastColumn),
  };
  const header = endOfFirstHeader(place);
  if (!byWords || table.words === undefined || header === null) return place;
  const noted = table.words.map(sameWordsKey).join("\n");
  const saysSo = (row: number): boolean => wordsIn(grid, place, row).map(sameWordsKey).join("\n") === noted;
  if (saysSo(header)) return place;
  const rows = Array.from({ length: grid.rowCount }, (_, row) => row).filter(saysSo);
  const [row] = rows;
  if (row === undefined || rows.length > 1) return null;
  const moved = (from: number): number => from + row - header;
  return {
    ...place,
    headerRows: place.headerRows.map(moved),
    firstRow: place.firstRow === null ? null : moved(place.firstRow),
    lastRow: place.lastRow === null ? null : moved(place.lastRow),
  };
}

/** The entry as it is kept: where it stands now, and in which words. */
function noted(grid: Grid, table: MappedTable, place: TablePlace | undefined): MappedTable {
  const header = place && endOfFirstHeader(place);
  if (!place || header === null || header === undefined) return table;
  return {
    ...table,
    headerRows: place.headerRows.map((row) => row + 1),
    ...(place.firstRow !== null && { firstRow: place.firstRow + 1 }),
    ...(place.lastRow !== null && { lastRow: place.lastRow + 1 }),
    words: wordsIn(grid, place, header),
  };
}

function endOfFirstHeader({ headerRows }: TablePlace): number | null {
  let [end = null] = headerRows;
  while (end !== null && headerRows.includes(end + 1)) end++;
  return end;
}

function wordsIn(grid: Grid, { firstColumn, lastColumn }: TablePlace, row: number): string[] {
  const own = columnsOf(grid, firstColumn ?? 0, lastColumn ?? grid.columnCount - 1);
  return row >= grid.rowCount ? [] : own.filled(row).map((column) => own.text(row, column));
}
