/** Merges the people of a plan with those of the book. A person is known by how the plan writes the owner. */
import { personKey } from "../from-plan/people";
import type { LedgerItem } from "../ledger";
import type { Person } from "../model";
import { importedFields, mergeFields } from "./merge-fields";
import type { FieldOf, FieldValues } from "./merge-fields";

const fields: readonly FieldOf<Person>[] = ["email", "department"];
/** Somebody whom a person typed in before the plan named them. */
const nothingBefore: FieldValues = { email: null, department: null };

export interface MergedPeople {
  people: Person[];
  ledgerItems: LedgerItem[];
}

/**
 * Whoever owns something new in the plan is added, and e-mail addresses and departments follow the plan unless somebody typed others.
 * Nobody is removed; whom a person removed is not added again.
 */
export function mergePeople(
  planned: readonly Person[],
  inBook: readonly Person[],
  ledgerItems: readonly LedgerItem[],
  sheetIsLost: boolean,
): MergedPeople {
  const known = new Map(ledgerItems.map((item) => [personKey(item.id), item]));
  // Rows that people typed may name nobody, or somebody twice: only the first of a name follows the plan, every row stays.
  const people = [...inBook];
  const placeOf = new Map<string, number>();
  inBook.forEach(({ owner }, place) => {
    const key = personKey(owner);
    if (!placeOf.has(key)) placeOf.set(key, place);
  });
  const remembered = new Map<string, LedgerItem>();
  const added: Person[] = [];
  for (const person of planned) {
    const key = personKey(person.owner);
    const before = known.get(key);
    const place = placeOf.get(key);
    const row = place === undefined ? undefined : people[place];
    const item = { id: before?.id ?? person.owner, kind: "person" as const, source: null, gone: false };
    if (row && place !== undefined) {
      const merged = mergeFields(person, row, before?.imported ?? nothingBefore, fields);
      people[place] = merged.row;
      remembered.set(key, { ...item, imported: merged.imported });
    } else {
      if (!before || sheetIsLost) added.push(person);
      remembered.set(key, { ...item, imported: importedFields(person, fields) });
    }
  }
  for (const [key, item] of known) {
    if (!remembered.has(key) && placeOf.has(key)) remembered.set(key, { ...item, gone: true });
  }
  const order = new Set([...known.keys(), ...remembered.keys()]);
  return {
    people: [...people, ...added],
    ledgerItems: [...order].flatMap((key) => remembered.get(key) ?? []),
  };
}
