/** How much of each kind the plan holds, and what it leaves open. */
import type { LookedItem, PendingField } from "../../../core/commands/pane/look";
import type { ItemKind } from "../../../core/plan/reading";

export type ItemCounts = Record<ItemKind, number>;

export function countItems(items: readonly LookedItem[]): ItemCounts {
  const counts: ItemCounts = { goal: 0, objective: 0, "key-result": 0, kpi: 0, activity: 0 };
  for (const { kind } of items) counts[kind] += 1;
  return counts;
}

/** How many key results lack each field; fields that none lacks are left out. In the order in which people fill them in. */
export function countPending(items: readonly LookedItem[]): { field: PendingField; count: number }[] {
  const fields: PendingField[] = ["owner", "baseline", "target", "due"];
  return fields.flatMap((field) => {
    const count = items.filter(({ pending }) => pending.includes(field)).length;
    return count === 0 ? [] : [{ field, count }];
  });
}

/** The sheets that items were read from, in the order of the items. */
export function sheetsOfItems(items: readonly LookedItem[]): string[] {
  return [...new Set(items.map(({ source }) => source.sheet))];
}
