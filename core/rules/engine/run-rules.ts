/** Runs rules over a book: what they find, at its cell, at the level that people chose, with what people decided to live with marked. */
import type { BookModel, CheckIn, Person } from "../../okr/model";
import type { RuleChoice } from "../../okr/rule-choices";
import type { Finding } from "../../workbook/finding";
import { worstFirst } from "../../workbook/worst-first";
import type { Defect, Rule, RuleTable } from "./rule";
import { ruleBookOf } from "./rule-book";
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
  const choices = new Map(model.ruleChoices.map((choice) => [choice.rule, choice]));
  const found: { table: number; row: number; finding: Finding }[] = [];
  for (const { meta, check } of rules) {
    const { level = null, limit = null }: Partial<RuleChoice> = choices.get(meta.id) ?? {};
    if (level === "off") continue;
    for (const defect of check(book, limit ?? meta.limit?.value ?? 0)) {
      const finding = findingOf(meta, defect, level, aboutOf(model, defect), placeOf);
      found.push({ table: tableOrder[defect.table], row: defect.row, finding });
    }
  }
  found.sort((a, b) => a.table - b.table || a.row - b.row);
  return withWaivers(worstFirst(found.map(({ finding }) => finding)), model.waivers, book.asOf);
}

const tableOrder: Record<RuleTable, number> = {
  objectives: 0, keyResults: 1, kpis: 2, actions: 3, people: 4, checkIns: 5, settings: 6,
}; // prettier-ignore

function findingOf(
  meta: Rule["meta"],
  { table, row, field, seen, todo, level, fix }: Defect,
  chosen: Finding["level"] | null,
  about: string,
  placeOf: FindPlace,
): Finding {
  const { sheet, cell } = placeOf(table, row, field);
  const finding: Finding = {
    level: chosen ?? level ?? meta.level,
    rule: meta.id,
    sheet,
    cell,
    seen,
    why: meta.why,
    todo: todo ?? meta.todo,
    about,
  };
  return fix ? { ...finding, fix: { does: fix.does, table, id: about, set: fix.set } } : finding;
}

/** How a row is known in waivers, fixes and the column About. */
export function aboutOf(model: BookModel, { table, row, field }: Pick<Defect, "table" | "row" | "field">): string {
  if (table === "settings") return field ?? "settings";
  const item: { id: string } | Person | CheckIn | undefined = model[table][row];
  if (!item) return "";
  if ("id" in item) return item.id;
  return "keyResultId" in item ? `${item.keyResultId} ${item.date ?? ""}`.trim() : item.owner;
} // prettier-ignore
