/** A key result from an item of the plan. */
import { planWords } from "../../messages/en/convert";
import type { PlanItem } from "../../plan/reading";
import type { KeyResult } from "../model";
import { countsFromNothing } from "./counts-from-nothing";
import { dueOf } from "./due-of";
import { itemSource } from "./item-source";
import { ownerOrDepartment } from "./owner-of";
import { statusCall } from "./status-call";

const directions = {
  increase: "Increase",
  decrease: "Decrease",
  reach: "Reach",
  maintain: "Maintain",
  none: null,
} as const;

/** What the plan does not say stays null; a start or due date that is null is the cycle's when it is scored. */
export function keyResultFrom(
  item: PlanItem,
  id: string,
  objectiveId: string,
  fiscalYearStart: number,
): KeyResult {
  const baselineAssumed = countsFromNothing(item) || item.baseline?.assumed === true;
  return {
    id,
    objectiveId,
    title: item.text.value.trim(),
    owner: ownerOrDepartment(item),
    commitment: "Committed",
    class: "Value",
    direction: isGradeToReach(item) ? "Milestone" : directions[item.direction],
    unit: item.unit?.value ?? null,
    baseline: item.baseline?.value ?? (baselineAssumed ? 0 : null),
    baselineAssumed,
    target: item.target?.value ?? null,
    relative: item.relative,
    planValue: item.current?.value ?? null,
    weight: null,
    start: null,
    due: dueOf(item, fiscalYearStart)?.day ?? null,
    confidence: null,
    call: item.status === null ? null : statusCall(item.status.value),
    dataSource: null,
    notes: notesOf(item, fiscalYearStart),
    source: itemSource(item),
  };
}

/** A target in words ("AAA", "adopted") is reached or not: there is nothing part of the way. */
function isGradeToReach(item: PlanItem): boolean {
  return item.target === null && item.targetText !== null && item.direction !== "maintain";
}

/** The plan's notes, and what it says that has no column of its own; a line each. */
function notesOf(item: PlanItem, fiscalYearStart: number): string | null {
  const lines: string[] = [];
  const own = item.notes?.value.trim() ?? "";
  if (own !== "") lines.push(own);
  if (item.otherOwners.length > 0)
    lines.push(planWords.otherLeads(item.otherOwners.map(({ value }) => value)));
  if (item.status !== null && statusCall(item.status.value) === null) {
    lines.push(planWords.status(item.status.value));
  }
  const due = dueOf(item, fiscalYearStart);
  if (due !== null && due.day === null) lines.push(planWords.due(due.words));
  if (item.baselineText !== null) lines.push(planWords.baseline(item.baselineText.value));
  if (item.targetText !== null) lines.push(planWords.target(item.targetText.value));
  else if (item.target !== null && item.targetUpper !== null) {
    lines.push(planWords.target(`${item.target.value}–${item.targetUpper.value}`));
  }
  if (item.milestones.length > 0) {
    lines.push(
      planWords.otherPeriods(
        item.milestones.map(({ period, target }) => ({ period, target: String(target.value) })),
      ),
    );
  }
  return lines.length === 0 ? null : lines.join("\n");
}
