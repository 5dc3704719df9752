/** Rows that stand under rows of other tables, which they name by key. */
import type { RowReading } from "../reading";
import { nowhere, type Place } from "./groups";
import { keysIn } from "./table-links";
import type { TableWork } from "./table-work";

/** Where the row stands by the keys in its link columns: under that goal or objective, or beside that result; else as `before`. */
export function linkedPlace({ context, groups }: TableWork, { row }: RowReading, before: Place): Place {
  let place = before;
  for (const [column, table] of context.links?.to ?? []) {
    const cell = context.cells.at(row, column);
    const known = groups.rows.get(table);
    const index = cell && keysIn(cell.text).flatMap((key) => known?.get(key) ?? [])[0];
    const named = typeof index === "number" ? groups.items[index] : undefined;
    if (typeof index !== "number" || !named) continue;
    const department = place.department;
    if (named.kind === "goal")
      place = { ...nowhere, department, goal: index, objective: place === before ? null : place.objective };
    else if (named.kind === "objective")
      place = { ...nowhere, department, goal: named.goal, objective: index };
    else if (place === before || place.objective === null)
      place = { ...nowhere, department, goal: named.goal, objective: named.objective };
  }
  return place;
}

/** Later tables may name the row, and mean the item at `index`. */
export function rememberRow({ context, groups }: TableWork, { row }: RowReading, index: number | null): void {
  const keys = context.links?.keysOfRow.get(row);
  if (keys === undefined || index === null) return;
  const known = groups.rows.get(context.table) ?? new Map<string, number>();
  for (const key of keys) if (!known.has(key)) known.set(key, index);
  groups.rows.set(context.table, known);
}
