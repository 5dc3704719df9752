/** Whom a reminder would reach: the owners of key results that nobody has looked at, or not for too long. */
import type { TrackReport, TrackedKeyResult } from "../../../core/commands/pane/track";
import { groupedBy } from "../../../core/okr/grouped-by";
import { inOrder, ownerOf } from "../track/key-result-filter";

export interface Reminder {
  /** "" where nobody owns them: no reminder can be sent. */
  owner: string;
  /** The most urgent first. */
  keyResults: TrackedKeyResult[];
}

/** Whoever has most waiting first; those without an owner last. Done key results ask for nothing. */
export function remindersDue({
  keyResults,
  attention,
}: Pick<TrackReport, "keyResults" | "attention">): Reminder[] {
  const urgent = inOrder(keyResults, attention);
  const known = new Set(urgent);
  const due = [...urgent, ...keyResults.filter((keyResult) => !known.has(keyResult))].filter(isDue);
  return [...groupedBy(due, ownerOf)]
    .map(([owner, its]): Reminder => ({ owner, keyResults: its }))
    .sort((a, b) => {
      if ((a.owner === "") !== (b.owner === "")) return a.owner === "" ? 1 : -1;
      return b.keyResults.length - a.keyResults.length || a.owner.localeCompare(b.owner, "en");
    });
}

function isDue({ status, lastCheckIn }: TrackedKeyResult): boolean {
  return status !== "Done" && (lastCheckIn === null || status === "Stale");
}
