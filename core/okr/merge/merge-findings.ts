/** What converting again leaves for people to decide, as findings. */
import { convertFindings, fieldNames, saidValue } from "../../messages/en/convert";
import type { FindingText } from "../../messages/en/convert";
import type { Finding } from "../../workbook/finding";
import type { LedgerItem } from "../ledger";
import { identityKey } from "./identity";
import type { ItemChange, MergeChanges } from "./merge-rows";

/** `ledgerItems`: all that are remembered after the merge. */
export function mergeFindings(changes: MergeChanges, ledgerItems: readonly LedgerItem[]): Finding[] {
  const ledger = new Map(ledgerItems.map((item) => [item.id, item]));
  const inPlan = new Map(ledgerItems.flatMap((item) => (item.gone ? [] : [[sayingKey(item), item.id]])));
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
    ...changes.gone.map((item) => {
      const known = ledger.get(item.id);
      const now = known && inPlan.get(sayingKey(known));
      return now
        ? finding("warning", "kind-changed", item, convertFindings.kindChanged(item.id, item.title, now))
        : finding("warning", "no-longer-in-plan", item, convertFindings.gone(item.id, item.title));
    }),
    ...changes.deleted.map((item) =>
      finding("info", "deleted-from-book", item, convertFindings.deleted(item.id, item.title)),
    ),
  ];
}

/** What the plan says in a cell: where it is in the book as another item now, its kind has changed. */
function sayingKey({ source, imported }: LedgerItem): string {
  return identityKey(source?.sheet ?? "", source?.cell ?? "", String(imported["title"] ?? ""));
}

function finding(level: Finding["level"], rule: string, item: ItemChange, text: FindingText): Finding {
  return { level, rule, sheet: item.source?.sheet ?? "", cell: item.source?.cell ?? null, ...text };
}
