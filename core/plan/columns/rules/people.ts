/** Of several columns that name people or departments, one is the owner; so is a department column of posts, or one without header. */
import type { RoleColumn, RoleRule } from "../role-table";
import { named, PERHAPS, settle, SURE } from "../role-table";

/** A later column must score this much more to be the owner. */
const CLEARLY_MORE = 0.05;

/** "Responsible dept.", "Lead agency": whoever answers is a unit. */
const UNIT_HEADER =
  /\b(?:dep(?:artmen)?ts?|divisions?|agency|agencies|offices?|units?|sections?|bureaus?|directorates?|ministry|branch)\b/i;

const isOfUnits = ({ header, profile }: RoleColumn): boolean =>
  UNIT_HEADER.test(header ?? "") && profile.title < 0.3 && profile.person < 0.6;

/** Surely someone who answers, and in most cells a person or a post. */
const isOfPersons = (column: RoleColumn): boolean =>
  named(column, "owner") >= SURE &&
  !UNIT_HEADER.test(column.header ?? "") &&
  Math.max(column.profile.title, column.profile.person) > 0.5;

/** Who answers for it in cabinet or on the board, beside whom somebody else does it. */
const SPONSOR =
  /\b(?:sponsors?|sro|senior responsible|portfolio|cabinet|councillors?|cllrs?|lead member|minister|executive)\b/i;
const LEAD = /\b(?:leads?|officers?|owners?|managers?|responsible|delivery|assigned)\b/i;

const isOfSponsors = ({ header }: RoleColumn): boolean => SPONSOR.test(header ?? "");

const isOfLeads = (column: RoleColumn): boolean =>
  LEAD.test(column.header ?? "") &&
  !isOfSponsors(column) &&
  !UNIT_HEADER.test(column.header ?? "") &&
  namesPeople(column);

const namesPeople = ({ meaning, profile }: RoleColumn): boolean =>
  meaning?.secondLanguage !== true && Math.max(profile.title, profile.person, profile.department) >= 0.4;

export const people: RoleRule = ({ columns }) => {
  const owners = columns.filter(({ role }) => role === "owner");
  if (owners.length === 0) {
    const implementer = columns.find(
      (column) => column.role === "other" && named(column, "owner") >= PERHAPS && namesPeople(column),
    );
    if (implementer) return settle(implementer, "owner");
    const responsible = columns.find(({ role, header, profile }) => {
      const personal = Math.max(profile.title, profile.person - profile.department);
      return role === "department" && (personal > 0.5 || header === null);
    });
    if (responsible) settle(responsible, "owner");
    return;
  }
  const best = owners.reduce((a, b) => (b.scores.owner > a.scores.owner + CLEARLY_MORE ? b : a));
  let hasDepartment = columns.some(({ role }) => role === "department");
  // "Responsible dept. | Accountable": the unit, and the one in it who leads.
  const person = !hasDepartment && isOfUnits(best) ? owners.find(isOfPersons) : undefined;
  if (person) {
    settle(best, "department");
    hasDepartment = true;
  }
  const owner = person ?? (isOfSponsors(best) ? (owners.find(isOfLeads) ?? best) : best);
  for (const column of owners) {
    if (column === owner || (person && column === best)) continue;
    const { department, title } = column.profile;
    const mayBeUnit = named(column, "department") > 0 || isOfUnits(column);
    if (!hasDepartment && department > 0.4 && title < 0.3 && mayBeUnit) {
      settle(column, "department");
      hasDepartment = true;
    } else settle(column, named(column, "notes") >= PERHAPS ? "notes" : "other");
  }
};
