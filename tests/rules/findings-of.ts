/** What one rule finds in a book: for the tables of cases. */
import type { BookModel } from "../../core/okr/model";
import { exampleBook } from "../../core/rules/engine/example-book";
import type { RuleExample } from "../../core/rules/engine/rule";
import { runRules } from "../../core/rules/engine/run-rules";
import { everyRule } from "../../core/rules/every-rule";
import type { Finding } from "../../core/workbook/finding";

/** The place of each finding is its table and field: "keyResults" and "O1.KR1.baseline". */
export function findingsOf(id: string, model: BookModel, today: string): Finding[] {
  const rules = everyRule.filter(({ meta }) => meta.id === id);
  if (rules.length === 0) throw new Error(`There is no rule ${id}.`);
  return runRules(rules, model, today, (table, row, field) => ({
    sheet: table,
    cell: `${row}.${field ?? ""}`,
  }));
}

/** The same of an example. */
export function foundIn(id: string, example: RuleExample): Finding[] {
  const { model, today } = exampleBook(example);
  return findingsOf(id, model, today);
}
