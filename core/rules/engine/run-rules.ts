/** Runs rules over a book: what they find, at its cell, at the level that people chose, with what people decided to live with marked. */
import type { BookModel, CheckIn, Person } from "../../okr/model";
import type { RuleChoice } from "../../okr/rule-choices";
import type { Finding } from "../../workbook/finding";
import { worstFirst } from "../../workbook/worst-first";
import type { Defect, Rule, RuleMeta, RuleTable } from "./rule";
import { ruleBookOf } from "./rule-book";
import type { RuleBook } from "./rule-book";
import { withWaivers } from "./waivers";

/** Where a field of a row stands: on the plan where the plan says it, else on the book. `field` null: the row. */
export type FindPlace = (
  table: RuleTable,
  row: number,
  field: string | null,
) => Pick<Finding, "sheet" | "cell">;

/**
 * Findings by level, and within a level in the order of the tables, their rows and the rules: the same book gives the same list.
 * Waived ones are among them, with `waived`. `today` is an ISO day.
 */
export function runRules(
  rules: readonly Rule[],
  model: BookModel,
  today: string,
  placeOf: FindPlace,
): Finding[] {
  const book = ruleBookOf(model, today);
  const found = defectsIn(rules, book).map(({ meta, defect, level }) => ({
    table: tableOrder[defect.table],
    row: defect.row,
    finding: findingOf(meta, defect, level, aboutOf(model, defect), placeOf),
  }));
  found.sort((a, b) => a.table - b.table || a.row - b.row);
  return withWaivers(worstFirst(found.map(({ finding }) => finding)), model.waivers, book.asOf);
}

export interface FoundDefect {
  meta: RuleMeta;
  defect: Defect;
  level: Finding["level"];
}

/** Rule by rule: with the limits and at the levels that people chose, without the rules that they turned off. */
export function defectsIn(rules: readonly Rule[], book: RuleBook): FoundDefect[] {
  const choices = new Map(book.model.ruleChoices.map((choice) => [choice.rule, choice]));
  return rules.flatMap(({ meta, check }): FoundDefect[] => {
    const { level = null, limit = null }: Partial<RuleChoice> = choices.get(meta.id) ?? {};
    if (level === "off") return [];
    return check(book, limit ?? meta.limit?.value ?? 0).map((defect) => ({
      meta,
      defect,
      level: level ?? defect.level ?? meta.level,
    }));
  });
}

const tableOrder: Record<RuleTable, number> = {
  objectives: 0, keyResults: 1, kpis: 2, actions: 3, people: 4, checkIns: 5, settings: 6,
}; // prettier-ignore

function findingOf(
  meta: RuleMeta,
  { table, row, field, seen, todo, fix, about }: Defect,
  level: Finding["level"],
  id: string,
  placeOf: FindPlace,
): Finding {
  const { sheet, cell } = placeOf(table, row, field);
  const finding: Finding = {
    level,
    rule: meta.id,
    sheet,
    cell,
    seen,
    why: meta.why,
    todo: todo ?? meta.todo,
    about: about ?? id,
  };
  return fix ? { ...finding, fix: { does: fix.does, table, id, set: fix.set } } : finding;
}

/** How a row is known in fixes, and in waivers and the column About where the defect names nothing else. */
export function aboutOf(model: BookModel, { table, row, field }: Pick<Defect, "table" | "row" | "field">): string {
  if (table === "settings") return field ?? "settings";
  const item: { id: string } | Person | CheckIn | undefined = model[table][row];
  if (!item) return "";
  if ("id" in item) return item.id;
  return "keyResultId" in item ? `${item.keyResultId} ${item.date ?? ""}`.trim() : item.owner;
} // prettier-ignore
