/** Words that mean one thing over texts and another over figures: "start", "current", "goal". */
import type { ColumnRole } from "../../reading";
import { joinPeriods, periodYears } from "../period";
import type { RoleColumn, RoleRule } from "../role-table";
import { named, PERHAPS, settle, SURE } from "../role-table";

const hasFigures = ({ profile }: RoleColumn): boolean =>
  profile.number + profile.amount > 0.5 && profile.date + profile.time < 0.3;

/** What is thought to come without being aimed at. */
const FORECAST = /\b(?:forecast|fcst|projected|projection|proj|outlook|expected)\b/i;

/** The year in which a column's period ends; 0 where it has none. */
const lastYear = ({ meaning, group }: RoleColumn): number =>
  periodYears(joinPeriods(group?.period ?? null, meaning?.period ?? null) ?? "")?.[1] ?? 0;

/** "2025 level": a figure of a year that is over or under way. */
function isOfAPastYear(column: RoleColumn, year: number): boolean {
  const years = periodYears(column.meaning?.period ?? "");
  return years !== null && years[0] <= year && named(column, "actual") >= PERHAPS;
}

/** Things to do, by their header ("Project" beside who leads it), and nothing that is measured. */
const isOfActions = (columns: RoleColumn[]): boolean =>
  columns.some((column) => column.role === "action" && named(column, "action") >= PERHAPS) &&
  columns.every((column) => column.role !== "measure" && named(column, "target") < SURE);

/** A year and nothing else, over figures. */
const isPlainPeriod = (column: RoleColumn): boolean =>
  (column.role === "target" || column.role === "actual") &&
  column.group === null &&
  column.meaning !== null &&
  column.meaning.period !== null &&
  Object.values(column.meaning.roles).every((score) => score < PERHAPS) &&
  hasFigures(column);

export const figureColumns: RoleRule = ({ columns, year }) => {
  const isSure = (role: ColumnRole) =>
    columns.some((column) => named(column, role) >= SURE && hasFigures(column));
  const hasBaseline = isSure("baseline");
  for (const column of columns) {
    if (!hasFigures(column)) continue;
    // "Start" over figures is where the way begins, not a date.
    if (!hasBaseline && column.role === "other" && named(column, "baseline") >= PERHAPS)
      settle(column, "baseline");
    // "Goal" over figures is what a measure is to reach; beside actions it is the number of a goal.
    const mayBeGoal = column.role === "goal" || (column.role === "target" && named(column, "goal") >= SURE);
    if (mayBeGoal && named(column, "target") > 0)
      settle(
        column,
        columns.some(({ role }) => role === "measure") || !isOfActions(columns) ? "target" : "other",
      );
  }
  // Figures of years beside nothing but things to do are what those cost.
  for (const column of columns) if (isOfActions(columns) && isPlainPeriod(column)) settle(column, "other");
  // The level of a past year is where the way to a target on its right begins, where no baseline does.
  for (const [index, column] of columns.entries()) {
    if (column.role !== "other" || !hasFigures(column) || !isOfAPastYear(column, year)) continue;
    const leadsToTarget = columns.slice(index + 1).some(({ role }) => role === "target");
    const isBegun = columns.some(({ role }) => role === "baseline");
    settle(column, leadsToTarget && !isBegun ? "baseline" : "actual");
  }
  // Beside a measure, what is "budgeted" or "adopted" for a year is its target, unless it is money.
  const hasTarget = isSure("target");
  const hasMeasure = columns.some((column) => column.role === "measure");
  const hasActions = columns.some((column) => column.role === "action" && named(column, "action") >= SURE);
  for (const column of columns) {
    const isPlanned =
      column.role === "other" &&
      (column.meaning?.period ?? null) !== null &&
      named(column, "target") >= PERHAPS;
    // Where targets say so themselves, or where things to do cost it, a budget is money.
    const isCost = named(column, "other") >= SURE && (hasTarget || hasActions);
    const isMoney = column.profile.money >= 0.5 || isCost;
    if (hasMeasure && isPlanned && hasFigures(column) && !isMoney) settle(column, "target");
  }
  // What is forecast for the year before a target's is where the way to it begins.
  const isForecast = ({ header }: RoleColumn): boolean => FORECAST.test(header ?? "");
  const aims = columns.filter((column) => column.role === "target" && !isForecast(column));
  const lastAim = Math.max(0, ...aims.map(lastYear));
  for (const column of columns) {
    const ends = lastYear(column);
    if (column.role === "target" && isForecast(column) && ends > 0 && ends < lastAim)
      settle(column, "actual");
  }
  // "Total staff" beside nothing that is measured is an amount.
  const isAimed = columns.some(({ role }) => role === "measure" || role === "target" || role === "baseline");
  for (const column of columns) {
    const isPlain = (column.meaning?.period ?? null) === null && column.group === null;
    if (!isAimed && isPlain && column.role === "actual" && named(column, "actual") < SURE)
      settle(column, "other");
  }
  // "Current" is where the way begins only where nothing else is.
  const baselines = columns.filter(({ role }) => role === "baseline");
  for (const column of baselines) {
    const mayBeActual = named(column, "actual") >= PERHAPS && named(column, "baseline") < SURE;
    if (mayBeActual && (column !== baselines[0] || hasBaseline)) settle(column, "actual");
  }
};
