/** A unit's objectives with their key results, the worst first. */
import type { TrackedKeyResult, TrackedObjective, TrackReport } from "../../../core/commands/pane/track";
import { groupedBy } from "../../../core/okr/grouped-by";
import { fromWorstToBest } from "../../../core/score/objective-status";
import type { Status } from "../../../core/score/scores";
import { unitOfKeyResult } from "./key-result-filter";

export interface ObjectiveWithKeyResults {
  objective: TrackedObjective;
  keyResults: TrackedKeyResult[];
}

export function objectivesOfUnit(
  { objectives, keyResults }: Pick<TrackReport, "objectives" | "keyResults">,
  unit: string,
): ObjectiveWithKeyResults[] {
  const byObjective = groupedBy(keyResults, ({ objectiveId }) => objectiveId);
  return objectives
    .filter((objective) => unitOfKeyResult(objective) === unit)
    .sort((a, b) => rank(a.status) - rank(b.status))
    .map((objective) => ({ objective, keyResults: byObjective.get(objective.objectiveId) ?? [] }));
}

/** Without a score an objective stands last: nothing is known of it. */
function rank(status: Status): number {
  const at = fromWorstToBest.indexOf(status);
  return at < 0 ? fromWorstToBest.length : at;
}
