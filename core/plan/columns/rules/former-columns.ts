/** Of two columns of leads, days or statuses the former one ("Previous owner") and the one that is out of sight say nothing for today. */
import type { ColumnRole } from "../../reading";
import type { RoleColumn, RoleRule } from "../role-table";
import { settle } from "../role-table";

const FORMER = /\b(?:old|former|previous|prior|superseded|past)\b/i;
const ROLES: ColumnRole[] = ["owner", "due", "status"];

const isFormer = ({ header }: RoleColumn): boolean => FORMER.test(header ?? "");

export const formerColumns: RoleRule = ({ columns }) => {
  for (const role of ROLES) {
    const all = columns.filter((column) => column.role === role && column.profile.count > 0);
    const current = all.filter((column) => !isFormer(column) && !column.isHidden);
    if (current.length === 0) continue;
    for (const column of all) if (!current.includes(column)) settle(column, "other");
  }
};
