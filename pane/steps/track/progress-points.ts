/** Where the marks stand on the line from a key result's baseline to its target. */
import type { TrackedKeyResult } from "../../../core/commands/pane/track";
import { measuredRange } from "../../../core/score/measured-range";

export interface ProgressPoints {
  /** In the key result's unit; a relative target is worked out. */
  baseline: number;
  target: number;
  /** Shares of the line, 0..1: what lies beyond it stands at its end. */
  reached: number;
  expected: number | null;
  /** Unclamped. */
  progress: number;
}

/** Null where there is no score. */
export function progressPoints(keyResult: TrackedKeyResult): ProgressPoints | null {
  const { current, progress, score, expected } = keyResult;
  const range = measuredRange(keyResult, current);
  if ("pending" in range || progress === null || score === null) return null;
  return { ...range, reached: score, expected, progress };
}
