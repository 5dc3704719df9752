/** A KPI from an item of the plan: a standing threshold. */
import type { PlanItem } from "../../plan/reading";
import type { Kpi } from "../model";
import { itemSource } from "./item-source";
import { departmentOf, namedOwner } from "./owner-of";

export function kpiFrom(item: PlanItem, id: string): Kpi {
  return {
    id,
    title: item.text.value.trim(),
    owner: namedOwner(item),
    department: departmentOf(item),
    comparator: comparatorOf(item),
    threshold: item.target?.value ?? null,
    thresholdUpper: item.targetUpper?.value ?? null,
    unit: item.unit?.value ?? null,
    current: item.current?.value ?? null,
    frequency: item.frequency?.value.trim() ?? null,
    source: itemSource(item),
  };
}

/** What the wording says; null where a bare number leaves open whether more or less is better, for people to choose. */
function comparatorOf(item: PlanItem): Kpi["comparator"] {
  if (item.target === null) return null;
  switch (item.comparator) {
    case ">=":
    case ">":
      return "at least";
    case "<=":
    case "<":
      return "at most";
    case "between":
      return "between";
    default:
      return comparatorOfBareNumber(item, item.target.value);
  }
}

/** No share is above 100 % and no count below 0, so these two leave nothing open. */
function comparatorOfBareNumber({ direction, unit }: PlanItem, target: number): Kpi["comparator"] {
  if (direction === "increase" || (target === 100 && unit?.value === "%")) return "at least";
  return direction === "decrease" || target === 0 ? "at most" : null;
}
