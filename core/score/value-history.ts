/** How a key result's value went: what its check-ins said, day by day. */
import { isIsoDay } from "../okr/iso-day";
import type { CheckIn } from "../okr/model";
import { known } from "./measured-range";

/**
 * Oldest first, one value a day: of several on a day the later row's, as for the latest check-in. Those after `asOf` (ISO day), without
 * a day or without a value are left out.
 */
export function valueHistory(checkIns: readonly CheckIn[], asOf: string): { date: string; value: number }[] {
  const valueOn = new Map<string, number>();
  for (const { date, value: said } of checkIns) {
    const value = known(said);
    if (value !== null && date !== null && date <= asOf && isIsoDay(date)) valueOn.set(date, value);
  }
  return [...valueOn].sort(([a], [b]) => (a < b ? -1 : 1)).map(([date, value]) => ({ date, value }));
}
