/** What each owner answers for, and where the owner is known. */
import { personKey } from "../../okr/from-plan/people";
import type { RuleTable } from "../engine/rule";
import type { KeyResultFacts, RuleBook } from "../engine/rule-book";
import { ownerKind } from "./owner-kind";
import type { OwnerKind } from "./owner-kind";

export interface OwnedWork {
  /** As the first item spells it. */
  owner: string;
  kind: OwnerKind;
  /** The row of People, else the first item's. */
  place: { table: RuleTable; row: number };
  keyResults: number;
  /** Those that are neither done nor past their due date. */
  openKeyResults: number;
  objectives: number;
  openObjectives: number;
}

/** In the order in which owners come first, objectives before key results. */
export function ownedWork(book: RuleBook): OwnedWork[] {
  const departments = departmentNames(book);
  const byText = new Map<string, OwnedWork>();
  const byOwner = new Map<string, OwnedWork>();
  const workOf = (owner: string | null, table: RuleTable, row: number): OwnedWork | null => {
    if (owner === null) return null;
    const known = byText.get(owner);
    if (known) return known;
    if (owner.trim() === "") return null;
    const key = personKey(owner);
    const work = byOwner.get(key) ?? newWork(owner, table, row);
    byText.set(owner, work);
    byOwner.set(key, work);
    return work;
  };
  const newWork = (owner: string, table: RuleTable, row: number): OwnedWork => {
    const person = book.personOf(owner);
    return {
      owner,
      kind: ownerKind(owner, departments),
      place: person ? { table: "people", row: person.row } : { table, row },
      keyResults: 0,
      openKeyResults: 0,
      objectives: 0,
      openObjectives: 0,
    };
  };
  for (const { objective, score, row } of book.objectives) {
    const work = workOf(objective.owner, "objectives", row);
    if (!work) continue;
    work.objectives += 1;
    if (score.status !== "Done") work.openObjectives += 1;
  }
  for (const facts of book.keyResults) {
    const work = workOf(facts.keyResult.owner, "keyResults", facts.row);
    if (!work) continue;
    work.keyResults += 1;
    if (isOpen(facts, book.asOf)) work.openKeyResults += 1;
  }
  return [...byOwner.values()];
}

function isOpen({ keyResult, score, due }: KeyResultFacts, asOf: string): boolean {
  return score.status !== "Done" && keyResult.call !== "Done" && asOf <= due;
}

/** In lower case. */
function departmentNames({ model }: RuleBook): Set<string> {
  const named = [...model.people, ...model.objectives].flatMap(({ department }) => department ?? []);
  return new Set(named.map((name) => name.trim().toLowerCase()));
}
