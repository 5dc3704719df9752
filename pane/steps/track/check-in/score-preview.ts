/** What a value would do to a key result's score, before it is saved. */
import type { TrackedKeyResult } from "../../../../core/commands/pane/track";
import { progressOf, scoreOf } from "../../../../core/score/progress";

/** Null where the key result has no score even then. */
export function scorePreview(keyResult: TrackedKeyResult, value: number): number | null {
  const { progress } = progressOf(keyResult, value);
  return progress === null ? null : scoreOf(progress);
}
