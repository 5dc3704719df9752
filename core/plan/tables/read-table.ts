/** One table of a sheet: its rows by kind and its columns by role. */
import type { ColumnProfile } from "../columns/column-profile";
import { readColumns } from "../columns/read-columns";
import type { RowReading, TableReading } from "../reading";
import type { TableArea } from "./find-tables";
import { goalBlocks } from "./goal-block";
import type { Grid } from "./grid";
import { readRows } from "./row-kinds";
import { tableShape } from "./table-shape";

/** A table with what was counted in its columns, for telling whether it is a plan. */
export interface TableFacts {
  reading: TableReading;
  profiles: ColumnProfile[];
}

/** Null where the area holds no row that says something. */
export function readTable(grid: Grid, area: TableArea, year: number): TableFacts | null {
  const headerRows = area.headers.flat();
  const header = new Set(headerRows);
  const firstHeader = area.headers[0] ?? [];
  const below =
    headerRows[headerRows.length - 1] === undefined
      ? area.top
      : (firstHeader[firstHeader.length - 1] ?? area.top) + 1;
  const looks = area.looks.slice(below, area.bottom + 1).filter((look) => !header.has(look.row));
  const headerColumns = firstHeader.flatMap((row) => area.looks[row]?.columns ?? []);
  const usual = tableShape(grid, headerColumns, looks);
  const blocks = goalBlocks(grid, area);
  const rows = readRows(grid, area, usual, blocks);
  const shape = { ...usual, from: Math.min(usual.from, leftmostBand(rows)) };
  const last = lastOf(rows, (row) => row.kind === "data");
  if (!last) return null;
  const first = rows.find(
    (row) => row.row >= below && row.kind !== "blank" && row.kind !== "header" && row.kind !== "note",
  );
  const { columns, profiles } = readColumns(grid, firstHeader, rows, shape, year);
  const top = rows[0]?.row ?? below;
  return {
    profiles,
    reading: {
      range: { row: top, column: shape.from, rows: last.row - top + 1, columns: shape.to - shape.from + 1 },
      headerRows,
      dataFirstRow: first?.row ?? below,
      dataLastRow: last.row,
      columns,
      rows: rows.filter((row) => row.row <= last.row),
      ...(blocks.length > 0 ? { blocks } : {}),
    },
  };
}

/** Heads of groups may have a column to themselves, left of all else. */
function leftmostBand(rows: RowReading[]): number {
  const columns = rows.flatMap(({ kind, textColumn }) =>
    kind === "band" && textColumn !== null ? [textColumn] : [],
  );
  return Math.min(Infinity, ...columns);
}

function lastOf(rows: RowReading[], test: (row: RowReading) => boolean): RowReading | undefined {
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i];
    if (row && test(row)) return row;
  }
  return undefined;
}
