/** Where a table has no headers at all, the order of its columns speaks: what heads, what is done or measured, then figures from a baseline to a target. */
import { figures } from "../content-scores";
import type { RoleColumn, RoleRule } from "../role-table";
import { isStatement, settle } from "../role-table";

const holdsFigures = ({ profile, role }: RoleColumn): boolean =>
  figures(profile) > 0.6 && profile.counting < 0.5 && role !== "id" && role !== "due";

export const headerlessTables: RoleRule = ({ columns }) => {
  if (columns.some(({ header }) => header !== null)) return;
  const found = columns.filter(holdsFigures);
  // One figure alone is a target.
  for (const [index, column] of found.entries()) {
    if (index === found.length - 1) settle(column, "target");
    else settle(column, index === 0 ? "baseline" : "other");
  }
  const statements = columns.filter(({ role }) => isStatement(role));
  const last = statements[statements.length - 1];
  const isOneLevel = statements.length > 1 && statements.every(({ role }) => role === last?.role);
  if (last && isOneLevel) settle(last, found.length > 0 ? "measure" : "action");
};
