/** Makes a rule from a check of one row: most rules look at one objective, key result or person at a time. */
import type { CheckIn, Person } from "../../okr/model";
import type { Defect, Fault, Rule, RuleMeta, RuleTable } from "./rule";
import type { KeyResultFacts, ObjectiveFacts, RuleBook } from "./rule-book";

/** Null: nothing is wrong. */
type Faults = Fault | Fault[] | null;

/** `group` is the folder of the rule, which its maker knows. */
type Meta = Omit<RuleMeta, "group"> & Partial<Pick<RuleMeta, "group">>;

export function objectiveRule(
  meta: Meta,
  check: (facts: ObjectiveFacts, book: RuleBook, limit: number) => Faults,
): Rule {
  return {
    meta: { group: "objectives", ...meta },
    check: (book, limit) =>
      defectsOf("objectives", book.objectives, rowOf, (facts) => check(facts, book, limit)),
  };
}

export function keyResultRule(
  meta: Meta,
  check: (facts: KeyResultFacts, book: RuleBook, limit: number) => Faults,
): Rule {
  return {
    meta: { group: "key-results", ...meta },
    check: (book, limit) =>
      defectsOf("keyResults", book.keyResults, rowOf, (facts) => check(facts, book, limit)),
  };
}

export function personRule(
  meta: Meta,
  check: (person: Person, book: RuleBook, limit: number) => Faults,
): Rule {
  return {
    meta: { group: "owners", ...meta },
    check: (book, limit) =>
      defectsOf("people", book.model.people, index, (person) => check(person, book, limit)),
  };
}

export function checkInRule(
  meta: Meta,
  check: (checkIn: CheckIn, book: RuleBook, limit: number) => Faults,
): Rule {
  return {
    meta: { group: "check-ins", ...meta },
    check: (book, limit) =>
      defectsOf("checkIns", book.model.checkIns, index, (checkIn) => check(checkIn, book, limit)),
  };
}

/** For what can only be seen in many rows together: the check names the row that each fault is shown at. */
export function bookRule(meta: RuleMeta, check: (book: RuleBook, limit: number) => Defect[]): Rule {
  return { meta, check };
}

function defectsOf<Item>(
  table: RuleTable,
  items: readonly Item[],
  rowAt: (item: Item, index: number) => number,
  faultsOf: (item: Item) => Faults,
): Defect[] {
  const defects: Defect[] = [];
  items.forEach((item, i) => {
    const faults = faultsOf(item);
    if (faults === null) return;
    const row = rowAt(item, i);
    for (const fault of Array.isArray(faults) ? faults : [faults]) defects.push({ table, row, ...fault });
  });
  return defects;
}

function rowOf({ row }: { row: number }): number {
  return row;
}

function index(_: unknown, at: number): number {
  return at;
}
