/** Which key result to check in on next. */
import type { TrackReport, TrackedKeyResult } from "../../../../core/commands/pane/track";
import { inOrder, ownerOf } from "../key-result-filter";

/** The most urgent of the same owner that has had no check-in on the as-of day; null where the owner has none left. */
export function nextCheckIn(
  { keyResults, attention, asOf }: Pick<TrackReport, "keyResults" | "attention" | "asOf">,
  done: TrackedKeyResult,
): TrackedKeyResult | null {
  const owner = ownerOf(done).toLowerCase();
  const waiting = inOrder(keyResults, attention).filter(
    (keyResult) =>
      keyResult.keyResultId !== done.keyResultId &&
      keyResult.lastCheckIn !== asOf &&
      ownerOf(keyResult).toLowerCase() === owner,
  );
  return waiting[0] ?? null;
}
