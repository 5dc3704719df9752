/** Scores and statuses, for people: each objective with its key results beneath it. */
import type { ScoreReport } from "../../core/commands/score";
import { scoreLabels as label } from "../../core/messages/en/score-labels";
import { textTable } from "./text-table";

const twoDecimals = (value: number | null) => (value === null ? "" : value.toFixed(2));

export function printScores(
  { asOf, cycle, objectives, keyResults, city }: ScoreReport,
  width: number,
): string {
  const rows = objectives.flatMap((objective) => [
    [objective.objectiveId, objective.title, label.scored(objective.scored, objective.keyResults), twoDecimals(objective.score), "", objective.status],
    ...keyResults
      .filter(({ objectiveId }) => objectiveId === objective.objectiveId)
      .map((keyResult) => [
        keyResult.keyResultId,
        `· ${keyResult.title}`,
        keyResult.owner,
        twoDecimals(keyResult.score),
        twoDecimals(keyResult.expected),
        [keyResult.status, ...(keyResult.pending.length > 0 ? [label.pending(keyResult.pending)] : [])].join(": "),
      ]),
  ]); // prettier-ignore
  const columns = [
    { head: label.id },
    { head: label.title, most: Math.max(30, width - 76) },
    { head: label.ownerOrScored, most: 22 },
    { head: label.score, align: "right" as const },
    { head: label.expected, align: "right" as const },
    { head: label.status, most: 26 },
  ];
  const title = label.heading(asOf, cycle.cycle, cycle.cycleStart, cycle.cycleEnd);
  const summary = label.summary(city.objectives, city.owned, city.score);
  return `${title}\n${summary}\n\n${textTable(columns, rows)}`;
}
