/** Under one merged header the column with most text is what it names; numbers beside it are its ids. */
import type { RoleColumn, RoleRule } from "../role-table";
import { isStatement, PERHAPS, settle } from "../role-table";
import { columnRoles } from "../../reading";

const textOf = ({ profile }: RoleColumn): number => profile.characters * profile.text;

const namesStatement = ({ meaning }: RoleColumn): boolean =>
  columnRoles.some((role) => isStatement(role) && (meaning?.roles[role] ?? 0) >= PERHAPS);

export const sharedHeaders: RoleRule = ({ columns }) => {
  for (const column of columns) {
    const { sharedFrom, profile } = column;
    if (sharedFrom === null || profile.count === 0 || !namesStatement(column)) continue;
    const isNumber =
      profile.id > 0.5 || profile.counting > 0.5 || (profile.number > 0.8 && profile.date === 0);
    const hasText = columns.some(
      (other) => other.sharedFrom === sharedFrom && textOf(other) > textOf(column),
    );
    if (isNumber && hasText) settle(column, "id");
  }
};
