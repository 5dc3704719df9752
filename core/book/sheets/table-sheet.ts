/** A table of the book as a sheet: header, a row an item, spare rows with formulas, lists, frozen panes, filter, print set-up. */
import type { CellValue } from "../../workbook/cells";
import type { CellSpec, ConditionalFormatSpec, SheetSpec, ValidationSpec } from "../../workbook/patch";
import { headerNotes } from "../../messages/en/book";
import type { Column } from "../columns/column";
import { columnBlock, FORMATTED_ROWS } from "../layout";
import { validationOf } from "../columns/entry-validation";
import { printSetup } from "../looks/print-setup";
import type { SheetKey } from "../sheet-names";
import { filledDown } from "../formulas/filled-down";
import { LIST_ARROW, rowHeight } from "../looks/row-height";
import { headerStyle, styles } from "../looks/styles";

export type Cells<Key extends string> = Partial<Record<Key, CellValue | CellSpec>>;

export interface TableSpec<Key extends string> {
  sheet: SheetKey;
  name: string;
  tabColor: string;
  columns: readonly Column<Key>[];
  /** What stands in each item's row. A value beside a formula is what the formula gives today. */
  items: readonly Cells<Key>[];
  /** Rows below the items that are ready to be typed into. */
  spareRows: number;
  /** The formulas of every row, with {row} for its number. */
  formulas?: Partial<Record<Key, string>>;
  /** What formulas of a spare row give. */
  spareValues?: Partial<Record<Key, CellValue>>;
  /** Columns that stay in view. */
  frozenColumns: number;
  /** Lists that stand elsewhere in the book. */
  validations?: readonly ValidationSpec[];
  conditionalFormats?: readonly ConditionalFormatSpec[];
  organisation: string | null;
  /** For tables that are too wide for a letter page. */
  paper?: "tabloid";
}

export function tableSheet<Key extends string>(table: TableSpec<Key>): SheetSpec {
  const { columns, items, spareRows } = table;
  const isComputed = columns.map(({ key }) => table.formulas?.[key] !== undefined);
  const rows: (CellSpec | null)[][] = [headerRow(table)];
  for (const item of items) rows.push(rowOf(columns, item, isComputed));
  if (isComputed.includes(true)) {
    const spare = rowOf(columns, {}, isComputed, table.spareValues);
    for (let count = 0; count < spareRows; count++) rows.push(spare);
  }
  const reach = formattedRows(items.length, spareRows);
  const ofColumns = columns.flatMap((column) => {
    const range = columnBlock(columns, column.key, reach);
    const validation = column.entry && validationOf(column.entry, range);
    return validation ? [validation] : [];
  });
  const validations = [...ofColumns, ...(table.validations ?? [])];
  return {
    name: table.name,
    visibility: "visible",
    tabColor: table.tabColor,
    columns: columns.map(({ width, style, hidden, isKey }) => ({
      ...{ width, style },
      ...(hidden && { hidden: true }),
      ...(isKey && { isKey }),
    })),
    rows,
    formulaFills: filledDown(columns, table.formulas ?? {}, rows.length - 1),
    rowHeights: [[0, HEADER_POINTS], ...wrappedRows(columns, rows.slice(0, 1 + items.length), validations)],
    merges: [],
    freeze: { rows: 1, columns: table.frozenColumns },
    filter: { row: 0, column: 0, rows: Math.max(2, 1 + items.length), columns: columns.length },
    validations,
    conditionalFormats: [...(table.conditionalFormats ?? [])],
    charts: [],
    print: {
      ...printSetup(table.organisation, [0, 0]),
      area: { row: 0, column: 0, rows: 1 + Math.max(1, items.length), columns: shownColumns(columns) },
      ...(table.paper && { paper: table.paper }),
    },
    gridlines: false,
  };
}

/** Two lines of text. */
const HEADER_POINTS = 33;

/** Rows under lists and formats: the table, its spare rows, and room for long pastes. */
export function formattedRows(items: number, spareRows: number): number {
  return items + spareRows + FORMATTED_ROWS;
}

/** Up to the last column that is not hidden. */
function shownColumns(columns: readonly Column[]): number {
  return columns.reduce((count, column, index) => (column.hidden ? count : index + 1), 0);
}

function wrappedRows(
  columns: readonly Column[],
  rows: readonly (readonly (CellSpec | null)[])[],
  validations: readonly ValidationSpec[],
): [number, number][] {
  const lists = new Set(
    validations.filter(({ rule }) => rule.type.startsWith("list")).map(({ range }) => range.column),
  );
  const wrapped = columns.flatMap(({ style, width, hidden }, column) =>
    styles[style].wrap && !hidden ? [[column, lists.has(column) ? width - LIST_ARROW : width] as const] : [],
  );
  const widths = new Map(wrapped);
  return rows.flatMap((cells, row): [number, number][] => {
    const points = row === 0 ? null : rowHeight(cells, widths);
    return points === null ? [] : [[row, points]];
  });
}

function headerRow<Key extends string>(table: TableSpec<Key>): CellSpec[] {
  const notes = headerNotes[table.sheet] ?? {};
  return table.columns.map((column) => {
    const style = headerStyle(column.entry !== undefined && !column.isKey, styles[column.style]);
    const note = notes[column.key];
    return note === undefined ? { value: column.header, style } : { value: column.header, style, note };
  });
}

function rowOf<Key extends string>(
  columns: readonly Column<Key>[],
  cells: Cells<Key>,
  isComputed: readonly boolean[],
  values: Partial<Record<Key, CellValue>> = {},
): (CellSpec | null)[] {
  return columns.map(({ key }, column) => {
    const cell = cells[key] ?? null;
    const spec: CellSpec | null = cell !== null && typeof cell === "object" ? cell : null;
    if (spec) return spec;
    const value = cell as CellValue;
    if (isComputed[column]) return { value: value ?? values[key] ?? "" };
    return value === null ? null : { value };
  });
}
