/** One name for an owner or department whom the plan spells in several ways that are surely the same. */
import { departmentNames } from "../../plan/cells/department-names";
import type { PlanItem, Sourced } from "../../plan/reading";

/** The same items; where people and departments came from stays as the plan writes it. */
export function withOneSpelling(items: readonly PlanItem[]): PlanItem[] {
  const spellings = items.flatMap(({ owner, otherOwners, department }) =>
    [owner, ...otherOwners, department].flatMap((name) => (name ? [name.value] : [])),
  );
  const names = departmentNames(spellings);
  const surely = new Map<string, string>();
  for (const spelling of new Set(spellings)) {
    const name = names.get(spelling);
    if (name !== undefined && name !== spelling && areSurelyOne(spelling, name)) surely.set(spelling, name);
  }
  const respelled = <Name extends Sourced<string> | null>(name: Name): Name => {
    const shared = name && surely.get(name.value);
    return name && shared !== undefined && shared !== null ? { ...name, value: shared } : name;
  };
  return items.map((item) => ({
    ...item,
    owner: respelled(item.owner),
    otherOwners: item.otherOwners.map(respelled),
    department: respelled(item.department),
  }));
}

/**
 * Departments that begin alike, or people who share a name, may be two: only what differs in case, spaces and abbreviations of
 * "department", and a short form that the full name gives itself, is one.
 */
function areSurelyOne(spelling: string, name: string): boolean {
  if (name.includes(`(${spelling.trim()})`)) return true;
  const [short] = shortFormsIn([spelling, name]);
  return wordsOf(spelling, short) === wordsOf(name, short);
}

/** "TPW" in "Transportation & Public Works (TPW)". */
function shortFormsIn(names: readonly string[]): string[] {
  return names.flatMap((name) => /\(([A-Z&]{2,8})\)/.exec(name)?.[1] ?? []);
}

function wordsOf(name: string, shortForm: string | undefined): string {
  const full = shortForm === undefined ? name : name.replace(`(${shortForm})`, " ");
  return full
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/\bdept\b\.?/g, "department")
    .replace(/\bdiv\b\.?/g, "division")
    .trim()
    .replace(/\s+/g, " ");
}
