/** Of several columns that name people or departments, one is the owner; a department column of posts is the owner too. */
import type { RoleRule } from "../role-table";
import { named, PERHAPS, settle } from "../role-table";

/** A later column must score this much more to be the owner. */
const CLEARLY_MORE = 0.05;

export const people: RoleRule = ({ columns }) => {
  const owners = columns.filter(({ role }) => role === "owner");
  if (owners.length === 0) {
    const posts = columns.find(({ role, profile }) => {
      const personal = Math.max(profile.title, profile.person - profile.department);
      return role === "department" && personal > 0.5;
    });
    if (posts) settle(posts, "owner");
    return;
  }
  const owner = owners.reduce((a, b) => (b.scores.owner > a.scores.owner + CLEARLY_MORE ? b : a));
  let hasDepartment = columns.some(({ role }) => role === "department");
  for (const column of owners) {
    if (column === owner) continue;
    const { department, title } = column.profile;
    if (!hasDepartment && department > 0.4 && title < 0.3 && named(column, "department") > 0) {
      settle(column, "department");
      hasDepartment = true;
    } else settle(column, named(column, "notes") >= PERHAPS ? "notes" : "other");
  }
};
