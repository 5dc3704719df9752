/** What converting again leaves for people to decide, as findings. */
import { convertFindings, fieldNames, saidValue } from "../../messages/en/convert";
import type { FindingText } from "../../messages/en/convert";
import type { Finding } from "../../workbook/finding";
import type { ItemChange, MergeChanges } from "./merge-rows";

export function mergeFindings(changes: MergeChanges): Finding[] {
  return [
    ...changes.conflicts.flatMap((item) =>
      item.fields.map(({ field, plan, book, before }) => {
        const name = fieldNames[field] ?? field;
        return finding(
          "warning",
          "plan-and-book-differ",
          item,
          convertFindings.conflict(item.id, name, saidValue(plan), saidValue(book), saidValue(before)),
        );
      }),
    ),
    ...changes.gone.map((item) =>
      finding("warning", "no-longer-in-plan", item, convertFindings.gone(item.id, item.title)),
    ),
    ...changes.deleted.map((item) =>
      finding("info", "deleted-from-book", item, convertFindings.deleted(item.id, item.title)),
    ),
  ];
}

function finding(level: Finding["level"], rule: string, item: ItemChange, text: FindingText): Finding {
  return { level, rule, sheet: item.source?.sheet ?? "", cell: item.source?.cell ?? null, ...text };
}
