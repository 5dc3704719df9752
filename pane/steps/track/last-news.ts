/** How long ago a key result was last checked in on, in words. */
import type { TrackedKeyResult } from "../../../core/commands/pane/track";
import { trackMessages as say } from "../../../core/messages/en/pane-track";

export function lastNews({ daysSince }: Pick<TrackedKeyResult, "daysSince">): string {
  if (daysSince === null) return say.never;
  return daysSince === 0 ? say.today : say.daysSince(daysSince);
}
