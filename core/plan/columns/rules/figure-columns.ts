/** Words that mean one thing over texts and another over figures: "start", "current", "goal". */
import type { ColumnRole } from "../../reading";
import type { RoleColumn, RoleRule } from "../role-table";
import { named, PERHAPS, settle, SURE } from "../role-table";

const hasFigures = ({ profile }: RoleColumn): boolean =>
  profile.number + profile.amount > 0.5 && profile.date + profile.time < 0.3;

export const figureColumns: RoleRule = ({ columns }) => {
  const isSure = (role: ColumnRole) =>
    columns.some((column) => named(column, role) >= SURE && hasFigures(column));
  const hasBaseline = isSure("baseline");
  for (const column of columns) {
    if (!hasFigures(column)) continue;
    // "Start" over figures is where the way begins, not a date.
    if (!hasBaseline && column.role === "other" && named(column, "baseline") >= PERHAPS)
      settle(column, "baseline");
    // "Goal" over figures is what a measure is to reach.
    if (column.role === "goal" && named(column, "target") > 0) settle(column, "target");
  }
  // Beside a measure, what is "budgeted" or "adopted" for a year is its target, unless it is money.
  const hasMeasure = columns.some((column) => column.role === "measure");
  for (const column of columns) {
    const isPlanned =
      column.role === "other" &&
      (column.meaning?.period ?? null) !== null &&
      named(column, "target") >= PERHAPS;
    if (hasMeasure && isPlanned && hasFigures(column) && column.profile.money < 0.5) settle(column, "target");
  }
  // "Current" is where the way begins only where nothing else is.
  const baselines = columns.filter(({ role }) => role === "baseline");
  for (const column of baselines) {
    const mayBeActual = named(column, "actual") >= PERHAPS && named(column, "baseline") < SURE;
    if (mayBeActual && (column !== baselines[0] || hasBaseline)) settle(column, "actual");
  }
};
