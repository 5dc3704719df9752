/** Status of a key result: the first line of the table that applies. Silence is never green. */
import type { KeyResult } from "../okr/model";
import type { Settings } from "../okr/settings";
import { atLeast } from "./at-least";
import { successAt } from "./pace";
import type { Status } from "./scores";

/** ClearPoint: an element nobody has assessed counts as such from its first week on. */
export const NOT_ASSESSED_AFTER_DAYS = 7;

export interface Standing {
  progress: number | null;
  gap: number | null;
  commitment: KeyResult["commitment"];
  /** Whole days since the last check-in; null where there has been none. */
  daysSinceCheckIn: number | null;
  /** Whole days since the cycle's start; negative before it. */
  daysIntoCycle: number;
  /** The as-of date is later than the due date. */
  isPastDue: boolean;
}

export function keyResultStatus(
  standing: Standing,
  settings: Pick<Settings, "cadenceDays" | "graceDays" | "onTrackGap" | "atRiskGap">,
): Status {
  const { progress, gap, daysSinceCheckIn } = standing;
  if (progress === null || gap === null) return "Not scored";
  if (atLeast(progress, successAt(standing.commitment))) return "Done";
  if (daysSinceCheckIn === null && standing.daysIntoCycle >= NOT_ASSESSED_AFTER_DAYS) return "Not assessed";
  if (daysSinceCheckIn !== null && daysSinceCheckIn > settings.cadenceDays + settings.graceDays)
    return "Stale";
  if (standing.isPastDue) return "Missed";
  if (atLeast(gap, settings.onTrackGap)) return "On track";
  return atLeast(gap, settings.atRiskGap) ? "At risk" : "Off track";
}
