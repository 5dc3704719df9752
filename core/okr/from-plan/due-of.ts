/** When an item is due: a day where the plan gives one, else its words. */
import { dueDay } from "../../plan/cells/due-day";
import type { PlanItem } from "../../plan/reading";
import { wordsOf } from "./words-of";

export type Due = { day: string | null; words: string };

/** Null where the plan says nothing about it. */
export function dueOf(item: PlanItem, fiscalYearStart: number): Due | null {
  if (item.due === null) return null;
  return { day: dueDay(item.due.value, fiscalYearStart), words: wordsOf(item.due) };
}
