/** "Goal # | Description": beside a number, a description describes what the number numbers. */
import type { ColumnRole } from "../../reading";
import type { RoleColumn, RoleRule } from "../role-table";
import { isStatement, named, settle, STATEMENTS, SURE } from "../role-table";

const NUMBERED: readonly (readonly [ColumnRole, RegExp])[] = [
  ["measure", /\b(?:measure|kpi|kr|key result|indicator|metric)s?\b/i],
  ["action", /\b(?:action|task|activity|step|project|initiative)s?\b/i],
  ["strategy", /\bstrategy\b/i],
  ["objective", /\b(?:objective|outcome)s?\b/i],
  ["goal", /\b(?:goal|priority|pillar|theme|focus area)s?\b/i],
];
/** A header that names no level of its own. */
const DESCRIBES =
  /^\W*(?:(?:full|brief|short)\s+)?(?:descriptions?|titles?|names?|statements?|items?|text|wording)\W*$/i;
export const describesOnly = ({ header }: RoleColumn): boolean => header !== null && DESCRIBES.test(header);

export const numberedLevels: RoleRule = ({ columns }) => {
  for (const [index, column] of columns.entries()) {
    const number = columns[index - 1];
    if (number?.role !== "id" || !mayState(column) || !describesOnly(column)) continue;
    const level = NUMBERED.find(([, words]) => words.test(number.header ?? ""))?.[0];
    const isStated = columns.some(
      (other) => other !== column && level && named(other, level) >= SURE && isStatement(other.role),
    );
    if (level && !isStated) settle(column, level);
  }
};

const mayState = (column: RoleColumn): boolean =>
  column.profile.text > 0.5 &&
  (isStatement(column.role) || column.role === "notes" || column.role === "other") &&
  STATEMENTS.every((role) => named(column, role) < SURE);
