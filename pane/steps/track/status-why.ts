/** Why a key result has its status, in sentences. */
import type { TrackedKeyResult } from "../../../core/commands/pane/track";
import { pendingTodos, trackMessages as say } from "../../../core/messages/en/pane-track";

export function statusWhy({
  status,
  reason,
  pending,
}: Pick<TrackedKeyResult, "status" | "reason" | "pending">): string[] {
  if (pending.length > 0) return pending.map((what) => pendingTodos[what]);
  if (status === "Done") return [say.card.why.done];
  if (status === "On track") return [say.card.why.onTrack];
  return reason === null || reason === "" ? [] : [`${reason}.`];
}
