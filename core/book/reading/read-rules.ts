/** Reads the Rules sheet: where people turned a rule off, or changed its level or limit. */
import { ruleLevelWords } from "../../messages/en/rules-sheet";
import type { RuleChoice } from "../../okr/rule-choices";
import { everyRule } from "../../rules/every-rule";
import type { DateSystem } from "../../workbook/dates";
import type { Finding } from "../../workbook/finding";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { ruleColumns } from "../columns/rules-columns";
import { keepCells } from "../keeping/keep-cells";
import type { KeptTable } from "../keeping/kept-cells";
import { rowReader } from "./read-fields";
import { headersOn, rowsUnder } from "./read-table";

export interface RulesReading {
  choices: RuleChoice[];
  kept: KeptTable;
}

/** A cell that says what the rule comes with, or nothing, is no choice. */
export function readRules(sheet: SheetSnapshot, dates: DateSystem, problems: Finding[]): RulesReading {
  const table = headersOn(sheet, ruleColumns);
  const ruleAt = table.columnOf.get("rule") ?? 0;
  const metas = new Map(everyRule.map(({ meta }) => [meta.id, meta]));
  const rows = rowsUnder(table).filter((row) => metas.has(String(sheet.values[row]?.[ruleAt] ?? "").trim()));
  const reader = rowReader({ ...table, rows }, ruleColumns, dates, problems);
  const rowKeys = new Map<number, string>();
  const choices = rows.flatMap((row): RuleChoice[] => {
    const meta = metas.get(String(reader.cell(row, "rule")).trim());
    if (!meta || [...rowKeys.values()].includes(meta.id)) return [];
    rowKeys.set(row, meta.id);
    const fields = reader.fields(row);
    const level = levels.find((candidate) => ruleLevelWords[candidate] === fields["level"]) ?? meta.level;
    const limit = typeof fields["limit"] === "number" ? fields["limit"] : null;
    const choice: RuleChoice = {
      rule: meta.id,
      level: level === meta.level ? null : level,
      limit: meta.limit && limit !== meta.limit.value ? limit : null,
    };
    return choice.level === null && choice.limit === null ? [] : [choice];
  });
  const typed = new Set(["level", "limit"]);
  const kept = keepCells({ ...table, typed, rowKeys, unread: reader.unread, displaced: reader.displaced });
  return { choices, kept };
}

const levels = Object.keys(ruleLevelWords) as (keyof typeof ruleLevelWords)[];
