/** A table states something: where no header says which column does, it is the one with most to say. */
import type { ColumnRole } from "../../reading";
import { columnRoles } from "../../reading";
import type { RoleColumn, RoleRule, RoleTable } from "../role-table";
import { isFineStatement, isStatement, named, PERHAPS, settle, SURE } from "../role-table";

/** Texts of this many characters say most that a statement says. */
const FULL_TEXT = 80;
/** Shorter ones name things to do rather than ends. */
const SHORT_TEXT = 45;
/** Least weight of a column that may state something. */
const LEAST = 0.25;

export const unstatedTables: RoleRule = (table) => {
  if (table.columns.some(({ role }) => isFineStatement(role))) return;
  let best: RoleColumn | null = null;
  let most = LEAST;
  for (const column of table.columns) {
    const weight = textWeight(column);
    if (weight > most) [best, most] = [column, weight];
  }
  if (best === null) return;
  const isSureGroup = (best.role === "goal" || best.role === "strategy") && named(best, best.role) >= SURE;
  if (!isSureGroup) settle(best, statementRole(best, table));
};

function textWeight(column: RoleColumn): number {
  const { profile, role, meaning } = column;
  const isNamed = columnRoles.some((other) => !isStatement(other) && named(column, other) >= SURE);
  if (role === "id" || role === "owner" || isNamed || meaning?.secondLanguage || profile.words < 2) return 0;
  const length = Math.min(1, profile.characters / FULL_TEXT) * profile.text;
  const spread = (0.5 + 0.5 * profile.unique) * (0.4 + 0.6 * profile.filled);
  // "Project" or "initiative" over names that do not repeat is what the rows are about, however short.
  const mayBeFine = columnRoles.some((other) => isFineStatement(other) && named(column, other) >= PERHAPS);
  const isEachRows = mayBeFine && profile.unique > 0.9 && profile.filled > 0.9;
  const asGroup = isEachRows ? 0.25 : role === "goal" || role === "strategy" ? -0.15 : 0;
  return length * spread - profile.otherLanguage * 0.6 + asGroup;
}

function statementRole({ profile }: RoleColumn, { columns }: RoleTable): ColumnRole {
  const has = (role: ColumnRole) => columns.some((column) => column.role === role);
  if (has("target") || has("baseline") || profile.measure > 0.4) return "measure";
  return profile.verb > 0.35 || has("due") || has("status") || profile.characters < SHORT_TEXT
    ? "action"
    : "objective";
}
