/** A sheet that is laid out freely: cells by place, blocks that are merged, rows of a height of their own. */
import type { Rectangle } from "../../workbook/cells";
import type { CellSpec } from "../../workbook/patch";

export interface GridPart {
  cells: { row: number; column: number; spec: CellSpec }[];
  merges: Rectangle[];
  /** [row, points] */
  heights: [number, number][];
}

/** A cell over `columns` columns. Every cell of a merged block bears the style, so that fills and borders go all the way round. */
export function placed(row: number, column: number, spec: CellSpec, columns = 1): GridPart {
  const cells = [{ row, column, spec }];
  for (let next = 1; next < columns; next++) {
    const blank = { value: null, ...(spec.style === undefined ? {} : { style: spec.style }) };
    cells.push({ row, column: column + next, spec: blank });
  }
  return { cells, merges: columns > 1 ? [{ row, column, rows: 1, columns }] : [], heights: [] };
}

export function height(row: number, points: number): GridPart {
  return { cells: [], merges: [], heights: [[row, points]] };
}

export function together(parts: readonly GridPart[]): GridPart {
  return {
    cells: parts.flatMap(({ cells }) => cells),
    merges: parts.flatMap(({ merges }) => merges),
    heights: parts.flatMap(({ heights }) => heights),
  };
}

/** `rows[row][column]`, empty where nothing was placed. */
export function rowsOf({ cells }: GridPart): (CellSpec | null)[][] {
  const rows: (CellSpec | null)[][] = [];
  for (const { row, column, spec } of cells) {
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length <= column) line.push(null);
    line[column] = spec;
  }
  return rows;
}
