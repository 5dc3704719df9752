/** The items of a plan for people to look over, and those that they have told us to leave out. */
import { dueOf } from "../../okr/from-plan/due-of";
import { ownerOrDepartment } from "../../okr/from-plan/owner-of";
import type { CorrectedKind } from "../../plan/mapping/corrections";
import type { ItemKind, PlanItem, PlanReading } from "../../plan/reading";
import { evidenceOf, startsFromNothing } from "./evidence";
import type { LeftOutItem, LookedItem, PendingField } from "./look-report";

/** In the plan's order. `ids`: the book's id of each item, by its index; empty before a book is made. */
export function lookedItems(
  { items, mappings, fiscalYearStart }: PlanReading,
  ids: readonly (string | null)[],
): LookedItem[] {
  const readAs = new Map<string, ItemKind>(mappings.kinds.map((set) => [placeOf(set), set.readAs]));
  const textOf = (index: number | null): string | null =>
    index === null ? null : (items[index]?.text.value ?? null);
  return items.map((item, index) => {
    const { kind, text, confidence } = item;
    const { sheet, cell } = text.source;
    const before = readAs.get(placeOf({ sheet, cell, text: text.value }));
    return {
      id: ids[index] ?? null,
      kind,
      text: text.value,
      goal: textOf(item.goal),
      objective: textOf(item.objective),
      source: { sheet, cell },
      confidence,
      evidence: evidenceOf(item),
      pending: kind === "key-result" ? pendingOf(item, fiscalYearStart.month) : [],
      setByPerson: before === undefined ? null : { readAs: before },
    };
  });
}

/** Texts that are no items because a person said so. */
export function leftOutItems({ mappings }: PlanReading): LeftOutItem[] {
  return mappings.kinds
    .filter(({ kind }) => kind === "skip")
    .map(({ sheet, cell, text, readAs }) => ({ text, source: { sheet, cell }, readAs }));
}

function placeOf({ sheet, cell, text }: Pick<CorrectedKind, "sheet" | "cell" | "text">): string {
  return JSON.stringify([sheet, cell, text]);
}

/** A grade to reach and a level to keep are scored without a baseline, and what is kept has no end (`core/score/score-key-result.ts`). */
function pendingOf(item: PlanItem, fiscalYearStart: number): PendingField[] {
  const { baseline, baselineText, target, targetText, direction } = item;
  const isGrade = target === null && targetText !== null;
  const needsBaseline = !isGrade && direction !== "maintain";
  const hasBaseline = baseline !== null || baselineText !== null || startsFromNothing(item);
  const hasTarget = target !== null || targetText !== null;
  const hasDay = (dueOf(item, fiscalYearStart)?.day ?? null) !== null;
  const isPending: Record<PendingField, boolean> = {
    owner: ownerOrDepartment(item) === null,
    baseline: needsBaseline && !hasBaseline,
    target: !hasTarget,
    due: !hasDay && direction !== "maintain",
  };
  return (["owner", "baseline", "target", "due"] as const).filter((field) => isPending[field]);
}
