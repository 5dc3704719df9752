/** Goals that become objectives, because the plan has none between them and what is measured or done. */
import type { PlanItem } from "../../plan/reading";

interface Beneath {
  all: number;
  objectives: number;
  kpis: number;
  keyResultsWithoutObjective: number;
}

/**
 * Indexes of the goals that key results stand under directly, and of those that nothing but actions, or nothing at all, stands under. A goal
 * over KPIs alone is a heading.
 */
export function promotedGoals(items: readonly PlanItem[]): Set<number> {
  const beneath = new Map<number, Beneath>();
  for (const item of items) {
    if (item.goal === null) continue;
    const count = beneath.get(item.goal) ?? { all: 0, objectives: 0, kpis: 0, keyResultsWithoutObjective: 0 };
    beneath.set(item.goal, count);
    count.all += 1;
    if (item.kind === "objective") count.objectives += 1;
    if (item.kind === "kpi") count.kpis += 1;
    if (item.kind === "key-result" && item.objective === null) count.keyResultsWithoutObjective += 1;
  }
  const promoted = new Set<number>();
  items.forEach((item, index) => {
    if (item.kind === "goal" && isPromoted(beneath.get(index))) promoted.add(index);
  });
  return promoted;
}

function isPromoted(beneath: Beneath | undefined): boolean {
  if (!beneath || beneath.keyResultsWithoutObjective > 0) return true;
  return beneath.objectives === 0 && beneath.kpis < beneath.all;
}

/** Index of the item that an item stands under as its objective; null where the plan has none for it. */
export function objectiveAbove(
  item: PlanItem,
  items: readonly PlanItem[],
  promoted: ReadonlySet<number>,
): number | null {
  if (item.objective !== null && items[item.objective]?.kind === "objective") return item.objective;
  return item.goal !== null && promoted.has(item.goal) ? item.goal : null;
}
