/** Words that only perhaps head a statement ("output", "description") do not where a clearer column states the same. */
import type { RoleColumn, RoleRule } from "../role-table";
import { isFineStatement, isStatement, named, PERHAPS, settle, SURE } from "../role-table";

/** A column that is filled this seldom, next to the fullest, does not state what the table's rows state. */
const SPARSE = 0.05;
const LONG_TEXT = 30;
/** Below this share of different values a column heads groups of rows. */
const REPEATED = 0.7;

const repeats = ({ profile }: RoleColumn): boolean => profile.count >= 3 && profile.unique < REPEATED;

/** "Output" after the outcome that it leads to and before what is measured of it. */
const isLevelBetween = (column: RoleColumn, stating: RoleColumn[]): boolean =>
  column.role === "objective" &&
  named(column, "strategy") >= PERHAPS &&
  stating.some(
    (other) => other.column < column.column && other.role !== "measure" && named(other, "objective") >= SURE,
  ) &&
  stating.some(
    (other) => other.column > column.column && other.role === "measure" && named(other, "measure") >= SURE,
  );

export const weakStatements: RoleRule = ({ columns }) => {
  const fullest = Math.max(0, ...columns.map(({ profile }) => profile.filled));
  const isFilled = ({ profile }: RoleColumn) => profile.filled >= SPARSE * fullest;
  const states = (column: RoleColumn) => isFineStatement(column.role) && isFilled(column);
  // An empty column still states what its header says, unless a fuller one states things.
  const strength = (column: RoleColumn): number =>
    (isFilled(column) || !columns.some(states) ? 1 : 0.3) * named(column, column.role);
  const stating = columns.filter(({ role }) => isStatement(role));
  const fine = stating.filter(({ role }) => isFineStatement(role));
  const weight = (column: RoleColumn): number => strength(column) + (isFilled(column) ? 1 : 0);
  const main = fine.reduce<RoleColumn | null>((a, b) => (a === null || weight(b) > weight(a) ? b : a), null);
  // A goal or strategy stands left of what it heads.
  const isAbove = (column: RoleColumn) =>
    !isFineStatement(column.role) && (main === null || column.column < main.column);
  for (const column of stating) {
    if (column.header === null || strength(column) >= SURE) continue;
    const clear = stating.filter((other) => other !== column && strength(other) >= SURE);
    // "Milestone" right of an initiative that stands again and again is what is done for it.
    const isBelow = (other: RoleColumn) => other.column < column.column && repeats(other) && !repeats(column);
    const isStated =
      isFineStatement(column.role) && clear.some((other) => other.role === column.role && !isBelow(other));
    if (isLevelBetween(column, stating)) {
      settle(column, "strategy");
      continue;
    }
    if (clear.length > 0 ? !isStated && strength(column) >= PERHAPS : column === main || isAbove(column))
      continue;
    if (named(column, "unit") >= PERHAPS) settle(column, "unit");
    else settle(column, column.profile.characters > LONG_TEXT ? "notes" : "other");
  }
};
