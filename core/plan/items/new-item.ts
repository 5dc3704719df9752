/** A PlanItem of which only kind and text are known yet. */
import type { ItemKind, PlanItem, Sourced } from "../reading";

export function newItem(kind: ItemKind, text: Sourced<string>): PlanItem {
  return {
    kind,
    text,
    planId: null,
    objective: null,
    goal: null,
    owner: null,
    otherOwners: [],
    email: null,
    department: null,
    direction: "none",
    comparator: "=",
    baseline: null,
    target: null,
    targetUpper: null,
    baselineText: null,
    targetText: null,
    current: null,
    unit: null,
    relative: false,
    due: null,
    status: null,
    notes: null,
    frequency: null,
    milestones: [],
    confidence: 1,
    measure: null,
  };
}
