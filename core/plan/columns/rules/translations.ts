/** A column in a second language repeats another column and is not read twice. */
import type { RoleColumn, RoleRule } from "../role-table";
import { settle } from "../role-table";

/** Share of cells in another language, and the most that its counterpart may have. */
const FOREIGN = 0.5;
const HOME = 0.3;

const header = (column: RoleColumn): string => (column.header ?? "").toLowerCase();
const stem = (column: RoleColumn): string =>
  header(column).replace(/[\W_]{0,3}(?:[a-z]{2,3}|english|french|spanish)\W{0,3}$/, "");

export const translations: RoleRule = ({ columns }) => {
  for (const column of columns) {
    if (column.meaning?.secondLanguage !== true) continue;
    const isCounterpart = (other: RoleColumn) =>
      other.meaning?.secondLanguage !== true &&
      (stem(other) === stem(column) || header(other) === stem(column));
    if (columns.some(isCounterpart)) settle(column, "other");
  }
  for (const column of columns) {
    const isCounterpart = (other: RoleColumn) =>
      other !== column &&
      other.role === column.role &&
      other.profile.count > 0 &&
      other.profile.otherLanguage < HOME;
    if (column.profile.otherLanguage > FOREIGN && columns.some(isCounterpart)) settle(column, "other");
  }
};
