/** What a person should see of a key result before typing its new value: the last one, and the target. */
import type { TrackedKeyResult } from "../../../../core/commands/pane/track";
import { checkInMessages as say } from "../../../../core/messages/en/pane-check-in";
import { measuredRange } from "../../../../core/score/measured-range";
import { shownDay, shownValue } from "../shown";

/** "Last: 62% on 3 February 2026 · Target: 80%" */
export function whereItStands(keyResult: TrackedKeyResult): string {
  return `${lastValue(keyResult)} · ${targetOf(keyResult)}`;
}

function lastValue({ history, current, unit, lastCheckIn }: TrackedKeyResult): string {
  const last = history[history.length - 1];
  if (last) return say.last(shownValue(last.value, unit), shownDay(last.date));
  if (current !== null) return say.fromPlan(shownValue(current, unit));
  return lastCheckIn === null ? say.noValue : say.lastOnlyDay(shownDay(lastCheckIn));
}

function targetOf(keyResult: TrackedKeyResult): string {
  const { current, target, relative, unit } = keyResult;
  const range = measuredRange(keyResult, current);
  if (!("pending" in range)) return say.target(shownValue(range.target, unit));
  if (target === null) return say.noTarget;
  return relative ? say.targetBy(shownValue(target, unit)) : say.target(shownValue(target, unit));
}
