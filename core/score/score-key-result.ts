/** Everything that is computed for one key result on one day. */
import { daysBetween, isIsoDay } from "../okr/iso-day";
import type { KeyResult } from "../okr/model";
import type { Settings } from "../okr/settings";
import { keyResultStatus } from "./key-result-status";
import type { LatestCheckIn } from "./latest-check-in";
import { known } from "./measured-range";
import { elapsedShare, expectedScore } from "./pace";
import { progressOf, scoreOf } from "./progress";
import type { KeyResultScore } from "./scores";

/** `asOf` is an ISO day; a start or due date that is missing (or no day) is the cycle's. */
export function scoreKeyResult(
  keyResult: KeyResult,
  lastCheckIn: LatestCheckIn | null,
  settings: Settings,
  asOf: string,
): KeyResultScore {
  const current = lastCheckIn?.value ?? known(keyResult.planValue);
  const { progress, pending } = progressOf(keyResult, current);
  const score = progress === null ? null : scoreOf(progress);
  const start = dayOr(keyResult.start, settings.cycleStart);
  const due = dayOr(keyResult.due, settings.cycleEnd);
  const elapsed = elapsedShare(start, due, asOf);
  const expected = elapsed === null ? null : expectedScore(elapsed, keyResult.commitment);
  const gap = score === null || expected === null ? null : score - expected;
  const daysSince = lastCheckIn && daysBetween(lastCheckIn.date, asOf);
  const status = keyResultStatus(
    {
      progress,
      gap,
      commitment: keyResult.commitment,
      daysSinceCheckIn: daysSince,
      daysIntoCycle: daysBetween(settings.cycleStart, asOf) ?? 0,
      isPastDue: asOf > due,
    },
    settings,
  );
  return {
    keyResultId: keyResult.id,
    current,
    progress,
    score,
    expected,
    gap,
    status,
    pending,
    lastCheckIn: lastCheckIn?.date ?? null,
    daysSince,
  };
}

function dayOr(day: string | null, fallback: string): string {
  return day !== null && isIsoDay(day) ? day : fallback;
}
