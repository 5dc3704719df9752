/** How many key results of a plan name their owner, baseline, target and due date. */
import type { LookedItem, PendingField } from "../../../core/commands/pane/look-report";

export interface KeyResultShares {
  keyResults: number;
  /** `complete`: key results that have the field or need none. */
  fields: { field: PendingField; complete: number }[];
  /** There are some that have no baseline or due date and need none. */
  someNeedNone: boolean;
}

const FIELDS = ["owner", "baseline", "target", "due"] as const satisfies readonly PendingField[];

export function keyResultShares(items: readonly LookedItem[]): KeyResultShares {
  const keyResults = items.filter(({ kind }) => kind === "key-result");
  return {
    keyResults: keyResults.length,
    fields: FIELDS.map((field) => ({
      field,
      complete: keyResults.filter(({ pending }) => !pending.includes(field)).length,
    })),
    someNeedNone: keyResults.some((item) => needsNone(item, "baseline") || needsNone(item, "due")),
  };
}

function needsNone({ pending, evidence }: LookedItem, wanted: PendingField): boolean {
  return !pending.includes(wanted) && !evidence.some(({ field }) => field === wanted);
}
