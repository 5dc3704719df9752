/** How long nobody has said how a key result stands. */
import { daysBetween } from "../../okr/iso-day";
import type { KeyResultFacts } from "../engine/rule-book";

/** Nobody has to check in any more: it is done, by its value or by its owner's word, or it is a level that is kept. */
export function isSettled({ keyResult, score }: KeyResultFacts): boolean {
  return score.status === "Done" || keyResult.call === "Done" || keyResult.direction === "Maintain";
}

/**
 * Whole days from its last check-in to `asOf` (ISO day), or to its due date where that is past: a key result that had its last check-in
 * days before it closed is not late for ever. Null where it never had one, or is settled.
 */
export function daysSilent(facts: KeyResultFacts, asOf: string): number | null {
  const { lastCheckIn, daysSince } = facts.score;
  if (lastCheckIn === null || isSettled(facts)) return null;
  return asOf > facts.due ? daysBetween(lastCheckIn, facts.due) : daysSince;
}
