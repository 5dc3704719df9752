/** "Met?", "On target?" with Yes and No below is a status; other questions of that kind are not. */
import type { RoleRule } from "../role-table";
import { settle } from "../role-table";

const ASKED =
  /^(?:target |goal |kpi |is it |was it )?(?:met|achieved|reached|attained|delivered|complete|completed|done|on target|on track|on time)(?: target)?\s?\?$/i;
const ANSWERED = 0.6;

export const answeredQuestions: RoleRule = ({ columns }) => {
  if (columns.some(({ role }) => role === "status")) return;
  const asked = columns.find(({ header, profile }) => ASKED.test((header ?? "").trim()) && Math.max(profile.yesNo, profile.status) >= ANSWERED); // prettier-ignore
  if (asked) settle(asked, "status");
};
