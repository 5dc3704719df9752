/** The due date of a measure that spans the rows of several things to do: their days are their own, the objective's is the measure's. */
import { sourceOf, type PlanCell } from "../cells/sheet-cells";
import type { Sourced } from "../reading";
import { datedOrNorm } from "./row-facts";
import type { TableContext } from "./table-context";

/** Null where the measure has its row to itself, or its objective says no day. */
export function dueOfSpan(
  context: TableContext,
  measure: PlanCell,
  objective: PlanCell | null,
): Sourced<string> | null {
  if (objective === null || !spansDues(context, measure)) return null;
  const { deadline } = context.workbook.readMeasure(objective.text);
  const norm = deadline?.value.norm ?? null;
  if (!deadline || norm === null || norm.startsWith("P")) return null;
  return datedOrNorm(norm, sourceOf(context.cells, objective, deadline.span));
}

/** Merged down beside a column of days that is not. */
function spansDues({ cells, columns }: TableContext, { row, column }: PlanCell): boolean {
  const isMerged = cells.at(row + 1, column)?.row === row;
  return isMerged && columns.due.some((due) => cells.own(row + 1, due.column) !== null);
}
