/** The Rules sheet: every check with its reason, for people to turn off or to change. */
import { rulesSheet as texts, ruleLevelWords } from "../../messages/en/rules-sheet";
import type { RuleChoice } from "../../okr/rule-choices";
import { everyRule } from "../../rules/every-rule";
import type { SheetSpec } from "../../workbook/patch";
import type { Book } from "../book";
import { ruleColumns } from "../columns/rules-columns";
import type { RuleColumn } from "../columns/rules-columns";
import { columnBlock } from "../layout";
import { palette } from "../looks/palette";
import { levelFormats } from "../looks/status-formats";
import { tableSheet } from "./table-sheet";

export function rulesSheet(book: Book): SheetSpec {
  const choices = new Map(book.model.ruleChoices.map((choice) => [choice.rule, choice]));
  const found = new Map<string, number>();
  for (const { rule, waived } of book.findings) if (!waived) found.set(rule, (found.get(rule) ?? 0) + 1);
  const known = everyRule.map(({ meta }) => {
    const { id, title, level, limit, why, source } = meta;
    const choice: Partial<RuleChoice> = choices.get(id) ?? {};
    return {
      rule: id,
      title,
      level: ruleLevelWords[choice.level ?? level],
      limit: choice.limit ?? limit?.value ?? null,
      limitMeans: limit?.means ?? null,
      found: found.get(id) ?? 0,
      why,
      source,
      comesAs: texts.comesAs(ruleLevelWords[level], limit?.value ?? null),
    };
  });
  return tableSheet<RuleColumn>({
    sheet: "rules",
    name: book.layout.names.rules,
    tabColor: palette.quiet,
    columns: ruleColumns,
    items: known,
    spareRows: 0,
    frozenColumns: 1,
    conditionalFormats: levelFormats(
      columnBlock<RuleColumn>(ruleColumns, "level", everyRule.length),
      ruleLevelWords,
      [ruleLevelWords.off],
    ),
    organisation: book.model.settings.organisation,
  });
}
