/** The tables of a sheet where a person said that they stand, in place of those that would be found. */
import { titleAbove } from "./find-tables";
import type { TableArea } from "./find-tables";
import type { Grid } from "./grid";
import type { TableFacts } from "./read-table";
import { readTable } from "./read-table";
import { headerTexts, repeatsHeader } from "./repeated-header";
import { lookAtRow } from "./row-look";
import type { RowLook } from "./row-look";
import { columnsOf } from "./side-by-side";

/** 0-based, inclusive; null: as far as there are columns, or rows before the next table. */
export interface TablePlace {
  headerRows: readonly number[];
  firstRow: number | null;
  lastRow: number | null;
  firstColumn: number | null;
  lastColumn: number | null;
}

/** One a place, in the same order; null where no row below the header says something. `year`: of today. */
export function placedTables(grid: Grid, places: readonly TablePlace[], year: number): (TableFacts | null)[] {
  return places.map((place) => {
    if (place.headerRows.some((row) => row >= grid.rowCount)) return null;
    const own = columnsOf(grid, place.firstColumn ?? 0, place.lastColumn ?? grid.columnCount - 1);
    const looks = Array.from({ length: own.rowCount }, (_, row) => lookAtRow(own, row));
    const rivals = places.filter((other) => other !== place && shareColumns(place, other));
    return readTable(own, areaOf(own, looks, place, rivals), year);
  });
}

/** Whether two places claim the same cells as their first. */
export function overlap(one: TablePlace, other: TablePlace): boolean {
  return shareColumns(one, other) && startOf(one) === startOf(other);
}

function areaOf(grid: Grid, looks: RowLook[], place: TablePlace, rivals: readonly TablePlace[]): TableArea {
  const start = startOf(place);
  const above = rivals.filter((other) => startOf(other) < start).map(endOfHeader);
  const below = rivals.filter((other) => startOf(other) > start);
  const floor = Math.max(-1, ...above) + 1;
  const top = Math.min(start, place.firstRow ?? (above.length === 0 ? 0 : titleAbove(looks, start, floor)));
  const tops = below.map(
    (other) => other.firstRow ?? titleAbove(looks, startOf(other), endOfHeader(place) + 1),
  );
  const bottom = Math.min(place.lastRow ?? Infinity, grid.rowCount - 1, ...tops.map((row) => row - 1));
  return { headers: headersOf(grid, looks, place, bottom), top, bottom, looks };
}

/** Rows next to each other are one header; where it stands again further down it is found as ever. */
function headersOf(grid: Grid, looks: RowLook[], { headerRows }: TablePlace, bottom: number): number[][] {
  const headers: number[][] = [];
  for (const row of headerRows) {
    const last = headers[headers.length - 1];
    if (last?.[last.length - 1] === row - 1) last.push(row);
    else headers.push([row]);
  }
  const [first] = headers;
  if (!first) return [];
  const texts = headerTexts(grid, first);
  const named = new Set(headerRows);
  for (let row = (first[first.length - 1] ?? 0) + 1; row <= bottom; row++) {
    const look = looks[row];
    if (look && look.columns.length > 1 && !named.has(row) && repeatsHeader(grid, texts, look))
      headers.push([row]);
  }
  return headers.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

const startOf = ({ headerRows, firstRow }: TablePlace): number => headerRows[0] ?? firstRow ?? 0;

/** Last row of the first header. */
function endOfHeader(place: TablePlace): number {
  let end = startOf(place);
  while (place.headerRows.includes(end + 1)) end++;
  return end;
}

function shareColumns(one: TablePlace, other: TablePlace): boolean {
  const from = Math.max(one.firstColumn ?? 0, other.firstColumn ?? 0);
  return from <= Math.min(one.lastColumn ?? Infinity, other.lastColumn ?? Infinity);
}
