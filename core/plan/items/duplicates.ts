/** Items that say the same twice: both are kept, and the later one is a finding. */
import { readingFindings } from "../../messages/en/reading";
import type { PlanItem } from "../reading";
import { groupKey } from "./groups";
import { findingAt, type FindingSink } from "./item-findings";

/** The same words, but for case, blanks and punctuation, with the same numbers, date and department. */
export function reportDuplicates(items: readonly PlanItem[], report: FindingSink): void {
  const seen = new Map<string, PlanItem>();
  for (const item of items) {
    if (item.kind === "goal" || item.kind === "objective") continue;
    const key = [
      groupKey(item.text.value), item.baseline?.value ?? item.baselineText?.value, item.target?.value ?? item.targetText?.value,
      item.due?.value, item.department?.value,
    ].join("\n"); // prettier-ignore
    const first = seen.get(key);
    if (!first) seen.set(key, item);
    else {
      const { sheet, cell } = first.text.source;
      report(findingAt("warning", "duplicate", item.text.source, readingFindings.duplicate(sheet, cell)));
    }
  }
}
