/** What a plan says about an item, field by field, each with the cell and the words that say it. */
import { shownAmount, shownDirections, shownDue, shownTarget } from "../../messages/en/shown-values";
import { countsFromNothing } from "../../okr/from-plan/counts-from-nothing";
import type { PlanItem, Source, Sourced } from "../../plan/reading";
import type { Evidence } from "./look-report";

/** In the order in which people ask: whose it is, from where to where, by when. */
export function evidenceOf(item: PlanItem): Evidence[] {
  const { baseline, target, targetUpper, relative, comparator, direction, current } = item;
  const unit = item.unit?.value ?? null;
  const amount = (value: number): string => shownAmount(value, unit);
  const asIs = (text: string): string => text;
  return [
    ...said("owner", item.owner, asIs),
    ...item.otherOwners.flatMap((owner) => said("owner", owner, asIs)),
    ...said("department", item.department, asIs),
    ...said("baseline", baseline, amount),
    ...said("baseline", item.baselineText, asIs),
    ...(startsFromNothing(item) ? [implied("baseline", amount(0))] : []),
    ...said("target", target, (value) =>
      shownTarget(value, targetUpper?.value ?? null, unit, relative, comparator),
    ),
    ...said("target", item.targetText, asIs),
    ...said("current", current, amount),
    ...said("unit", item.unit, asIs),
    ...(direction === "none" ? [] : [implied("direction", shownDirections[direction], false)]),
    ...said("due", item.due, shownDue),
    ...said("status", item.status, asIs),
  ];
}

/** A key result that counts what its own work delivers: the book assumes a baseline of 0. */
export function startsFromNothing(item: PlanItem): boolean {
  return item.kind === "key-result" && countsFromNothing(item);
}

/** The words that are meant, or all of the cell. */
export function wordsAt({ text, span }: Source): string {
  return span ? text.slice(...span) : text;
}

function said<T>(field: Evidence["field"], value: Sourced<T> | null, show: (value: T) => string): Evidence[] {
  if (value === null) return [];
  const { source, assumed = false } = value;
  const at = { sheet: source.sheet, cell: source.cell };
  return [{ field, shown: show(value.value), at, words: wordsAt(source), assumed }];
}

function implied(field: Evidence["field"], shown: string, assumed = true): Evidence {
  return { field, shown, at: null, words: null, assumed };
}
