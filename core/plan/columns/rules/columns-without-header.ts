/** A column without a header takes after its place: text left of what is measured heads it, figures beside actuals are actuals. */
import { figures } from "../content-scores";
import type { RoleColumn, RoleRule } from "../role-table";
import { isFineStatement, isStatement, named, settle, SURE } from "../role-table";
import { describesOnly } from "./numbered-levels";
import { columnRoles } from "../../reading";

/** From so many heads of groups on, a column that holds nothing else is theirs. */
const BANDS = 2;

/** Texts of a name's length, each another. */
const isNames = (profile: RoleColumn["profile"]): boolean =>
  profile.count >= 2 &&
  profile.text > 0.9 &&
  profile.unique > 0.9 &&
  profile.id < 0.5 &&
  profile.status < 0.5;

export const columnsWithoutHeader: RoleRule = ({ columns }) => {
  for (const column of columns)
    if (column.header === null && column.profile.count === 0 && column.bands >= BANDS) settle(column, "goal");
  if (columns.every(({ header }) => header === null)) return;
  const unnamed = columns.find(
    (column) => (column.header === null || describesOnly(column)) && isNames(column.profile),
  );
  const isAimed = columns.some(
    (column) => named(column, "target") >= SURE || named(column, "baseline") >= SURE,
  );
  // "| Baseline | Target" or "Name | Baseline | Target" above names: what is measured.
  if (unnamed && isAimed && !columns.some(({ role }) => isStatement(role))) settle(unnamed, "measure");
  const stated = columns.findIndex((column) =>
    columnRoles.some((role) => isFineStatement(role) && named(column, role) >= SURE),
  );
  for (const [index, column] of columns.entries()) {
    const { header, profile, role } = column;
    if (header !== null || profile.count === 0) continue;
    const besideActual = columns[index - 1]?.role === "actual" || columns[index + 1]?.role === "actual";
    if (figures(profile) > 0.4 && profile.counting < 0.5) {
      if (besideActual) settle(column, "actual");
      else if (role === "baseline" || role === "target") settle(column, "other");
    } else if (isStatement(role) && stated >= 0) settle(column, index < stated ? "goal" : "notes");
  }
};
