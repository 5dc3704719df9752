/** A column that says of each row what it is ("Measure", "Action"): exports list results and steps below each other. */
import type { SheetCells } from "../cells/sheet-cells";
import type { ColumnReading, TableReading } from "../reading";

export type RowType = "goal" | "objective" | "measure" | "action";

const TYPES: readonly (readonly [RowType, RegExp])[] = [
  [
    "measure",
    /^(?:(?:performance |success |outcome |output )?(?:measure|indicator|metric)|kpi|key result|kr|target)s?$/i,
  ],
  ["action", /^(?:action(?: item)?|activity|task|step|project|initiative|milestone|deliverable)s?$/i],
  ["objective", /^(?:(?:strategic )?objective|strategy)s?$/i],
  ["goal", /^(?:(?:strategic )?goal|priority|pillar|theme)s?$/i],
];
/** A habit shows in so many rows. */
const ROWS_LOOKED_AT = 500;
const TYPED = 0.9;

/** Null where no column tells results from steps, or goals from either. */
export function typeColumn(cells: SheetCells, table: TableReading): ColumnReading | null {
  const rows = table.rows.filter(({ kind }) => kind === "data").slice(0, ROWS_LOOKED_AT);
  return (
    table.columns.find((column) => {
      const types = rows.map(({ row }) => typeOf(cells, column, row));
      const known = types.filter((type) => type !== null).length;
      return (
        rows.length > 1 &&
        known >= rows.length * TYPED &&
        new Set(types.filter((type) => type !== null)).size > 1
      );
    }) ?? null
  );
}

export function typeOf(cells: SheetCells, column: ColumnReading, row: number): RowType | null {
  const text = cells.own(row, column.column)?.text.trim() ?? "";
  return TYPES.find(([, words]) => words.test(text))?.[0] ?? null;
}
