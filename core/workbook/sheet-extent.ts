/** How far a sheet of ours reaches: its contents, and the rows below them in which people are meant to type. */
import type { Rectangle } from "./cells";
import type { SheetSpec } from "./patch";

export interface Extent {
  rows: number;
  columns: number;
}

/** Of what is written into cells. */
export function contentExtent({ rows, formulaFills = [] }: SheetSpec): Extent {
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return reach(
    { rows: rows.length, columns: widest },
    formulaFills.map(({ range }) => range),
  );
}

/** Of how cells look: columns have a style also where rules wait for entries. */
export function styledExtent(spec: SheetSpec): Extent {
  const { rows, columns } = contentExtent(spec);
  const rules = [...spec.validations, ...spec.conditionalFormats].map(({ range }) => range);
  return reach({ rows, columns: Math.max(columns, spec.columns.length) }, rules);
}

function reach(start: Extent, ranges: readonly Rectangle[]): Extent {
  let { rows, columns } = start;
  for (const range of ranges) {
    rows = Math.max(rows, range.row + range.rows);
    columns = Math.max(columns, range.column + range.columns);
  }
  return { rows, columns };
}

/** Style name by cell; a cell's own before its column's. */
export function styleNames(spec: SheetSpec): (row: number, column: number) => string | undefined {
  const { rows, columns } = spec;
  return (row, column) => rows[row]?.[column]?.style ?? columns[column]?.style;
}
