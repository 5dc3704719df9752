/** The columns of a table by their roles. */
import type { ColumnReading, ColumnRole, TableReading } from "../reading";

/** A table's columns by role, each in the sheet's order. */
export function columnsByRole(table: TableReading): Record<ColumnRole, ColumnReading[]> {
  const columns: Record<ColumnRole, ColumnReading[]> = {
    goal: [], objective: [], strategy: [], action: [], measure: [], owner: [], department: [], baseline: [], target: [],
    actual: [], unit: [], due: [], status: [], notes: [], id: [], other: [],
  }; // prettier-ignore
  for (const column of table.columns) columns[column.role].push(column);
  return columns;
}
