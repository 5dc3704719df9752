/** The people of a plan: everyone who owns something, once, with the e-mail address and department that it gives. */
import type { PlanItem } from "../../plan/reading";
import type { Person } from "../model";
import { departmentOf, namedOwner, ownerOrDepartment } from "./owner-of";

export function peopleFrom(items: readonly PlanItem[]): Person[] {
  const people = new Map<string, Person>();
  for (const item of items) {
    const owner =
      item.kind === "key-result" || item.kind === "activity" ? ownerOrDepartment(item) : namedOwner(item);
    if (owner === null || item.kind === "goal") continue;
    const person = people.get(personKey(owner)) ?? {
      owner,
      email: null,
      department: null,
      departmentHead: null,
      reminders: true,
      publicName: false,
    };
    people.set(personKey(owner), person);
    person.email ??= item.email?.value.trim() ?? null;
    person.department ??= departmentOf(item);
  }
  return [...people.values()];
}

/** Two spellings of one owner that differ in case or spaces only have the same key. */
export function personKey(owner: string): string {
  return owner.trim().replace(/\s+/g, " ").toLowerCase();
}
