/** Pace: what a key result should have reached by a day if it moved evenly from its start to its due date. */
import type { KeyResult } from "../okr/model";
import { daysBetween } from "../okr/iso-day";

/** A stretch key result is a success at 0.7 (Google's OKR playbook: aspirational goals average 0.7). */
export const STRETCH_SUCCESS = 0.7;

/**
 * `clamp((today − s) / (d − s), 0, 1)` in whole days. From the due date on it is 1, also where the due date is not after the start.
 * Null where one of the three is no ISO day.
 */
export function elapsedShare(start: string, due: string, today: string): number | null {
  const length = daysBetween(start, due);
  const sinceStart = daysBetween(start, today);
  if (length === null || sinceStart === null) return null;
  if (sinceStart >= length) return 1;
  return sinceStart <= 0 ? 0 : sinceStart / length;
}

/** The whole of what has elapsed for committed, 0.7 of it for stretch. */
export function expectedScore(elapsed: number, commitment: KeyResult["commitment"]): number {
  return commitment === "Stretch" ? STRETCH_SUCCESS * elapsed : elapsed;
}

/** From which progress a key result is done, at any time. */
export function successAt(commitment: KeyResult["commitment"]): number {
  return commitment === "Stretch" ? STRETCH_SUCCESS : 1;
}
