/** What the check-ins say about each key result on a day: when it was last looked at, and its latest value. */
import { isIsoDay } from "../okr/iso-day";
import type { CheckIn } from "../okr/model";
import { known } from "./measured-range";

export interface LatestCheckIn {
  /** ISO day of the latest check-in, with or without a value. */
  date: string;
  /** Value of the latest check-in that has one; null where none has. */
  value: number | null;
}

/**
 * The latest check-in of each key result by its id. The latest is the one with the latest date, on equal dates the later row. A
 * check-in after `asOf` (ISO day) or without a date does not count; one without a value leaves the value as it was.
 */
export function latestCheckIns(checkIns: readonly CheckIn[], asOf: string): Map<string, LatestCheckIn> {
  const latest = new Map<string, LatestCheckIn & { valueDate: string }>();
  for (const checkIn of checkIns) {
    const { date, keyResultId } = checkIn;
    if (date === null || !isIsoDay(date) || date > asOf) continue;
    const value = known(checkIn.value);
    const before = latest.get(keyResultId);
    const isNewerValue = value !== null && (!before || before.value === null || date >= before.valueDate);
    latest.set(keyResultId, {
      date: before && before.date > date ? before.date : date,
      value: isNewerValue ? value : (before?.value ?? null),
      valueDate: isNewerValue ? date : (before?.valueDate ?? date),
    });
  }
  return latest;
}
