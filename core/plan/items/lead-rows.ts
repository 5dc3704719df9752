/** Leads written once for a group: blank on every row that leaves the group's own cell blank, they hold for all its rows. */
import type { SheetCells } from "../cells/sheet-cells";
import type { ColumnReading, ColumnRole, TableReading } from "../reading";

/** By column of leads: the row that a row without a lead of its own takes it from. */
export type LeadRows = ReadonlyMap<number, ReadonlyMap<number, number>>;

const GROUP_ROLES = ["strategy", "objective", "goal", "action"] as const;
/** A habit shows on so many rows below the first of their group. */
const FEWEST_ROWS = 2;

export function leadRows(
  cells: SheetCells,
  table: TableReading,
  columns: Record<ColumnRole, ColumnReading[]>,
): LeadRows {
  const groups = GROUP_ROLES.flatMap((role) => columns[role]);
  const found = new Map<number, ReadonlyMap<number, number>>();
  for (const lead of [...columns.owner, ...columns.department]) {
    for (const group of groups) {
      const rows = rowsUnder(cells, table, group.column, lead.column);
      if (rows !== null && !found.has(lead.column)) found.set(lead.column, rows);
    }
  }
  return found;
}

/** Null where the leads do not go with the groups. */
function rowsUnder(
  cells: SheetCells,
  table: TableReading,
  group: number,
  lead: number,
): Map<number, number> | null {
  const rows = new Map<number, number>();
  let first: number | null = null;
  let [begun, led] = [0, 0];
  for (const { row, kind } of table.rows) {
    if (kind === "band" || kind === "header") first = null;
    if (kind !== "data") continue;
    const hasLead = !cells.isEmpty(row, lead);
    if (cells.own(row, group)) {
      begun++;
      if (hasLead) led++;
      first = hasLead ? row : null;
    } else if (hasLead) return null;
    else if (first !== null) rows.set(row, first);
  }
  return rows.size >= FEWEST_ROWS && led >= begun * 0.8 ? rows : null;
}
