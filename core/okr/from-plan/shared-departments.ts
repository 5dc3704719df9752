/** The department of an objective that names none itself. */
import type { PlanItem } from "../../plan/reading";
import { departmentOf } from "./owner-of";
import { objectiveAbove } from "./promoted-goals";

/** By the objective's index: the one department that every key result and action under it names. */
export function sharedDepartments(
  items: readonly PlanItem[],
  promoted: ReadonlySet<number>,
): Map<number, string> {
  const named = new Map<number, Set<string | null>>();
  for (const item of items) {
    if (item.kind !== "key-result" && item.kind !== "activity") continue;
    const above = objectiveAbove(item, items, promoted);
    if (above !== null) named.set(above, (named.get(above) ?? new Set()).add(departmentOf(item)));
  }
  const shared = new Map<number, string>();
  for (const [index, departments] of named) {
    const [only] = departments;
    if (departments.size === 1 && only) shared.set(index, only);
  }
  return shared;
}
