/** Beside a column that is surely the due date, other dates and lengths of time ("date requested", "duration") are not. */
import type { RoleRule } from "../role-table";
import { named, settle, SURE } from "../role-table";

export const dueColumns: RoleRule = ({ columns }) => {
  const due = columns.filter(({ role }) => role === "due");
  if (!due.some((column) => named(column, "due") >= SURE && column.profile.count > 0)) return;
  for (const column of due) if (named(column, "due") < SURE) settle(column, "other");
};
