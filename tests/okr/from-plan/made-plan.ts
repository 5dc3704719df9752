/** Made-up plan readings for the tests of the model and of converting again. */
import { emptyMapping } from "../../../core/plan/mapping/plan-mapping";
import type { ItemKind, PlanItem, PlanReading, Sourced } from "../../../core/plan/reading";

export interface MadeItem extends Partial<
  Omit<PlanItem, "text" | "owner" | "department" | "email" | "baseline" | "target" | "current" | "unit" | "due" | "status" | "notes">
> {
  kind: ItemKind;
  text: string;
  sheet?: string;
  /** Default: column C of the row after the item's index. */
  cell?: string;
  owner?: string;
  department?: string;
  email?: string;
  baseline?: number;
  target?: number;
  current?: number;
  unit?: string;
  due?: string;
  status?: string;
  notes?: string;
} // prettier-ignore

export function madeReading(items: MadeItem[]): PlanReading {
  return {
    sheets: [],
    items: items.map(madeItem),
    findings: [],
    mappings: { keep: emptyMapping, kinds: [], findings: [] },
    fiscalYearStart: { month: 7, source: null },
  };
}

function madeItem(made: MadeItem, index: number): PlanItem {
  const { sheet = "Plan", cell = `C${index + 2}`, text, ...rest } = made;
  const sourced = <T>(value: T | undefined): Sourced<T> | null =>
    value === undefined ? null : { value, source: { sheet, cell, text: String(value), span: null } };
  return {
    planId: null,
    objective: null,
    goal: null,
    otherOwners: [],
    direction: "none",
    comparator: "=",
    targetUpper: null,
    baselineText: null,
    targetText: null,
    relative: false,
    frequency: null,
    milestones: [],
    confidence: 0.9,
    measure: null,
    ...rest,
    text: { value: text, source: { sheet, cell, text, span: null } },
    owner: sourced(made.owner),
    email: sourced(made.email),
    department: sourced(made.department),
    baseline: sourced(made.baseline),
    target: sourced(made.target),
    current: sourced(made.current),
    unit: sourced(made.unit),
    due: sourced(made.due),
    status: sourced(made.status),
    notes: sourced(made.notes),
  };
}
