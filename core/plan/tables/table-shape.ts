/** The usual row of a table: how many cells it fills, which columns hold its text, how it is set. Taken from a sample of its rows. */
import type { Grid } from "./grid";
import type { RowLook } from "./row-look";

export interface TableShape {
  /** First and last column with a header or contents. */
  from: number;
  to: number;
  /** Cells that rows usually fill. */
  typicalCells: number;
  /** The column with most text: what the rows state. */
  mainColumn: number;
  /** Share of rows in which each column is bold, filled with colour, or holds anything. */
  boldShare: Map<number, number>;
  colourShare: Map<number, number>;
  filledShare: Map<number, number>;
}

/** Rows looked at; more say nothing new. */
const SAMPLE_ROWS = 400;

/** `count` of `items`, evenly spread, in order. */
export function sample<T>(items: T[], count: number): T[] {
  if (items.length <= count) return items;
  const step = items.length / count;
  const picked: T[] = [];
  for (let i = 0; i < count; i++) {
    const item = items[Math.floor(i * step)];
    if (item !== undefined) picked.push(item);
  }
  return picked;
}

/** Beside an empty column, cells that stand in fewer of the table's rows than this are a list of their own. */
const BESIDE_SHARE = 0.6;

/** The last column of the table where another list or legend stands to its right, beyond an empty column. */
function lastOwnColumn(from: number, to: number, filled: ReadonlySet<number>, rows: RowLook[]): number {
  for (let gap = from + 2; gap < to; gap++) {
    if (filled.has(gap)) continue;
    const left = rows.filter((row) => (row.columns[0] ?? to) < gap);
    const both = left.filter((row) => (row.columns[row.columns.length - 1] ?? 0) > gap).length;
    if (left.length >= 3 && both / left.length < BESIDE_SHARE) return gap - 1;
  }
  return to;
}

export function tableShape(grid: Grid, headerColumns: number[], rows: RowLook[]): TableShape {
  const several = rows.filter((row) => row.columns.length > 1);
  const isWide = several.length >= 2 || (several.length === 1 && headerColumns.length > 1);
  const looked = sample(isWide ? several : rows.filter((row) => row.columns.length > 0), SAMPLE_ROWS);
  const text = new Map<number, number>();
  const [boldShare, colourShare, filledShare] = [
    new Map<number, number>(),
    new Map<number, number>(),
    new Map<number, number>(),
  ];
  const raise = (map: Map<number, number>, column: number, by: number) =>
    map.set(column, (map.get(column) ?? 0) + by);
  for (const { row, columns } of looked) {
    for (const column of columns) {
      const value = grid.value(row, column);
      raise(filledShare, column, 1 / looked.length);
      if (typeof value === "string") raise(text, column, Math.min(value.length, 200));
      if (grid.isBold(row, column)) raise(boldShare, column, 1 / looked.length);
      if (grid.fill(row, column) !== null) raise(colourShare, column, 1 / looked.length);
    }
  }
  const used = [...headerColumns, ...filledShare.keys()];
  const from = used.length === 0 ? 0 : Math.min(...used);
  const to = used.length === 0 ? 0 : lastOwnColumn(from, Math.max(...used), new Set(used), several);
  const all = used.filter((column) => column <= to);
  const counts = looked.map((row) => row.columns.length).sort((a, b) => a - b);
  const [main] = [...text.entries()].sort((a, b) => b[1] - a[1])[0] ?? [all[0] ?? 0];
  return {
    from,
    to,
    typicalCells: counts[Math.floor(counts.length / 2)] ?? 0,
    mainColumn: main,
    boldShare,
    colourShare,
    filledShare,
  };
}
