/** Forms put a goal at the head of a sheet, in a small table or a title of its own, and below it several tables that are all for it. */
import type { RowReading } from "../reading";
import type { Place } from "./groups";
import type { TableContext } from "./table-context";

/**
 * What the tables below this one on its sheet stand under too: the group that is all it states, or the one that its title names. Null where it
 * has groups of its own rows. `added`: the kinds of the items that it gave; `end`: what its last row stands under.
 */
export function headOfTablesBelow(context: TableContext, added: readonly string[], end: Place): Place | null {
  if (end.goal === null && end.objective === null) return null;
  const { goal, objective, strategy } = context.columns;
  const data = context.table.rows.filter(({ kind }) => kind === "data");
  const statesOneGroup = data.length === 1 && added.every((kind) => kind === "goal" || kind === "objective");
  const isTitled =
    goal.length + objective.length + strategy.length === 0 && allBandsFirst(context.table.rows);
  return statesOneGroup || isTitled ? end : null;
}

function allBandsFirst(rows: readonly RowReading[]): boolean {
  const first = rows.findIndex(({ kind }) => kind === "data");
  return rows.every(({ kind }, at) => kind !== "band" || at < first);
}
