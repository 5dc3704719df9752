/** Where a finer column states the measure or the step, a repeated "activity", "project" or "initiative" is a level above it. */
import type { ColumnRole } from "../../reading";
import type { RoleColumn, RoleRule } from "../role-table";
import { named, PERHAPS, settle, SURE } from "../role-table";

/** Roles that a word such as "project" may have taken before its place among the levels is known. */
const UNSETTLED: ColumnRole[] = ["other", "action", "strategy", "objective", "department"];
const REPEATED = 0.7;

const repeats = ({ profile }: RoleColumn): boolean =>
  profile.count >= 3 && (profile.unique < REPEATED || profile.filled < 0.5);

/** "Direction" over phrases is where the plan heads; over "up" and "down" it is what is better. */
const namesDirection = ({ role, profile }: RoleColumn): boolean => role === "other" && profile.words >= 1.8;

export const levels: RoleRule = ({ columns }) => {
  const after = (column: RoleColumn, test: (other: RoleColumn) => boolean): boolean =>
    columns.slice(columns.indexOf(column) + 1).some(test);
  const isFine = ({ role }: RoleColumn) => role === "measure" || role === "action";

  // Left of what is measured or done, a "result" or "output" in words heads it.
  for (const column of columns.filter(({ role }) => role === "notes")) {
    const isAbove = after(column, isFine) && !columns.slice(0, columns.indexOf(column)).some(isFine);
    if (isAbove && named(column, "objective") >= PERHAPS && column.profile.text > 0.5)
      settle(column, "objective");
  }
  // Left of what is done, a "result" that heads several rows is what they are for, where nothing measures it.
  const hasFigures = columns.some(
    ({ role }) => role === "target" || role === "baseline" || role === "actual",
  );
  for (const column of columns.filter(({ role }) => role === "measure")) {
    const isAbove = after(column, (other) => other.role === "action" && named(other, "action") >= SURE);
    const mayHead = named(column, "objective") >= PERHAPS && named(column, "measure") < SURE;
    const heads = repeats(column) || column.profile.filled < REPEATED;
    if (isAbove && mayHead && !hasFigures && heads) settle(column, "objective");
  }
  // A "title" with someone to do it by a day, and without a figure to reach, is a thing to do.
  for (const column of columns.filter(({ role }) => role === "measure")) {
    const isPlanned = columns.some(({ role }) => role === "due" || role === "status") && !hasFigures;
    if (
      isPlanned &&
      named(column, "measure") < SURE &&
      named(column, "action") < SURE &&
      column.profile.measure < 0.5
    )
      settle(column, columns.some(({ role }) => role === "action") ? column.role : "action");
  }
  // Right of what is done, an "output" or "purpose" is what comes of it.
  for (const column of columns.filter(({ role }) => role === "objective")) {
    const before = columns.slice(0, columns.indexOf(column));
    const isBeyond = before.some((other) => other.role === "action" && named(other, "action") >= SURE);
    if (!isBeyond || named(column, "objective") >= SURE) continue;
    const isMeasured = columns.every(({ role }) => role !== "measure" && role !== "target");
    settle(
      column,
      isMeasured && column.profile.quantified + column.profile.measure > 0.5 ? "measure" : "notes",
    );
  }

  // A scorecard names the initiatives that move a measure beside it, beyond its targets: nothing stands below them.
  for (const [index, column] of columns.entries()) {
    const before = columns.slice(0, index);
    const isBeyond = (["measure", "target"] as const).every((role) =>
      before.some((other) => other.role === role),
    );
    if (column.role === "strategy" && isBeyond && !columns.some(({ role }) => role === "action"))
      settle(column, "action");
  }
  for (const column of columns.filter(({ role }) => role === "action")) {
    if (named(column, "strategy") < PERHAPS || !after(column, (other) => isFine(other) && !repeats(other)))
      continue;
    const isAboveAction = named(column, "action") < SURE && after(column, ({ role }) => role === "action");
    if (repeats(column) || isAboveAction) settle(column, "strategy");
  }
  for (const column of columns) {
    const { role, profile } = column;
    if (columns.some((other) => other.role === "goal")) return;
    if (
      !UNSETTLED.includes(role) ||
      named(column, "goal") < PERHAPS ||
      (named(column, role) > named(column, "goal") && !namesDirection(column))
    )
      continue;
    const isStated = columns.some((other) => other !== column && isFine(other));
    if (isStated && profile.count >= 3 && profile.unique < REPEATED && profile.priority < 0.5)
      settle(column, "goal");
  }
};
