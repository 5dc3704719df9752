/** Whether a table's baselines and targets measure its goals or objectives themselves, rather than the actions beside them. */
import type { ColumnReading } from "../reading";
import type { TableContext } from "./table-context";

/** Habits show in so many rows. */
const ROWS_LOOKED_AT = 500;

export function hasNumberColumns({ columns }: TableContext): boolean {
  return columns.target.length + columns.baseline.length > 0;
}

/** Rows with numbers begin a group each; and most groups say a change or a level, which the actions do not. */
export function numbersAreOfGroups(
  context: TableContext,
  group: ColumnReading,
  actions: readonly ColumnReading[],
): boolean {
  const { cells, columns, table, workbook } = context;
  const numbers = [...columns.target, ...columns.baseline];
  const rows = table.rows.filter(
    ({ row, kind }) => kind === "data" && numbers.some(({ column }) => !cells.isEmpty(row, column)),
  );
  const looked = rows.slice(0, ROWS_LOOKED_AT);
  if (looked.length === 0) return false;
  const shareThat = (column: ColumnReading, says: (text: string) => boolean): number =>
    looked.filter(({ row }) => {
      const cell = cells.own(row, column.column);
      return cell !== null && says(cell.text);
    }).length / looked.length;
  const saysChange = (text: string): boolean => {
    const { direction, target } = workbook.readMeasure(text);
    return direction !== "none" || target !== null;
  };
  if (shareThat(group, () => true) < 0.9) return false;
  if (actions.length === 0) return true;
  return (
    shareThat(group, saysChange) >= 0.5 && actions.every((column) => shareThat(column, saysChange) <= 0.3)
  );
}
