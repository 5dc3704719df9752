/** The owner or department of an objective that names none itself: the one that everything under it names. */
import type { PlanItem } from "../../plan/reading";
import { personKey } from "./people";
import { objectiveAbove } from "./promoted-goals";

/**
 * By the objective's index: the one name that every key result and action under it has, as the first of them writes it. `nameOf` is the
 * owner or the department of an item; null where it names none.
 */
export function sharedNames(
  items: readonly PlanItem[],
  promoted: ReadonlySet<number>,
  nameOf: (item: PlanItem) => string | null,
): Map<number, string> {
  const named = new Map<number, Map<string, string | null>>();
  for (const item of items) {
    if (item.kind !== "key-result" && item.kind !== "activity") continue;
    const above = objectiveAbove(item, items, promoted);
    if (above === null) continue;
    const names = named.get(above) ?? new Map<string, string | null>();
    named.set(above, names);
    const name = nameOf(item);
    const key = personKey(name ?? "");
    if (!names.has(key)) names.set(key, name);
  }
  const shared = new Map<number, string>();
  for (const [index, names] of named) {
    const [only] = names.values();
    if (names.size === 1 && only) shared.set(index, only);
  }
  return shared;
}
