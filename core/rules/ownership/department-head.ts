/** Who heads the department that somebody's work belongs to. */
import { personKey } from "../../okr/from-plan/people";
import type { BookModel } from "../../okr/model";
import type { KeyResultFacts, RuleBook } from "../engine/rule-book";

/**
 * The department head that People names for the owner, else for the owner's or the objective's department, as written there; it may be
 * the owner. Null where none is named.
 */
export function headOver(
  owner: string | null,
  { objective }: Pick<KeyResultFacts, "objective">,
  book: RuleBook,
): string | null {
  const person = owner === null ? undefined : book.personOf(owner)?.person;
  return person?.departmentHead ?? headOfDepartment(person?.department ?? objective?.department ?? "", book);
}

/** As first named on People. */
export function headOfDepartment(department: string, book: RuleBook): string | null {
  return book.shared(departmentHeads).get(personKey(department)) ?? null;
}

function departmentHeads({ model }: { model: Pick<BookModel, "people"> }): Map<string, string> {
  const heads = new Map<string, string>();
  for (const { department, departmentHead } of model.people) {
    if (department === null || departmentHead === null || heads.has(personKey(department))) continue;
    heads.set(personKey(department), departmentHead);
  }
  return heads;
}
