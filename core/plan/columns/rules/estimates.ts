/** "Projected" beside the goal for the same year tells how that year is thought to end: no second goal. */
import { joinPeriods } from "../period";
import type { RoleColumn, RoleRule } from "../role-table";
import { PERHAPS, settle } from "../role-table";

/** Of a year that is not over: how it is thought to end. */
export const ESTIMATED =
  /\b(?:projected|projection|proj|estimated?|est|forecast(?:ed)?|fcst|expected|anticipated)\b/i;

const isEstimate = ({ header }: RoleColumn): boolean => ESTIMATED.test(header ?? "");

const periodOf = ({ group, meaning }: RoleColumn): string | null =>
  joinPeriods(group?.period ?? null, meaning?.period ?? null);

export const estimates: RoleRule = ({ columns }) => {
  for (const column of columns) {
    const period = column.role === "target" && isEstimate(column) ? periodOf(column) : null;
    if (period === null || (column.meaning?.roles.due ?? 0) >= PERHAPS) continue;
    const hasGoal = columns.some(
      (other) => other.role === "target" && !isEstimate(other) && periodOf(other) === period,
    );
    if (hasGoal) settle(column, "actual");
  }
};
