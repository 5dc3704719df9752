/** Progress of a key result: how far the current value has come from the baseline to the target. */
import type { KeyResult } from "../okr/model";
import { known, measuredRange } from "./measured-range";
import type { Pending } from "./scores";

export type Progress = { progress: number; pending: [] } | { progress: null; pending: Pending[] };

/**
 * `(v − b) / (t − b)`, unclamped: below 0 is regressing, above 1 exceeded. Decreasing key results need no case of their own.
 * Where a number is missing, is not finite, or baseline equals target, there is no progress and `pending` says why.
 */
export function progressOf(
  keyResult: Pick<KeyResult, "direction" | "unit" | "baseline" | "target" | "relative">,
  current: number | null,
): Progress {
  const range = measuredRange(keyResult, current);
  const value = known(current);
  if ("pending" in range) return { progress: null, pending: range.pending };
  if (value === null) return { progress: null, pending: ["current"] };
  const progress = (value - range.baseline) / (range.target - range.baseline);
  // Only where baseline and target are next to equal, or at the edge of what a number can hold.
  if (!Number.isFinite(progress)) return { progress: null, pending: ["baseline equals target"] };
  return { progress: progress + 0, pending: [] }; // −0, at the baseline of a decrease, becomes 0
}

/** What every roll-up uses: progress between 0 and 1. */
export function scoreOf(progress: number): number {
  return Math.min(1, Math.max(0, progress));
}
