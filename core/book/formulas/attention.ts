/** Which key results need attention first: a number that orders them, as a formula and as what it gives today. */
import type { KeyResultScore, Status } from "../../score/scores";

/** Worst first; silence comes before a risk that is being watched, what cannot be scored yet last. Done and On track need none. */
export const attentionOrder: readonly Status[] = [
  "Missed",
  "Off track",
  "Stale",
  "Not assessed",
  "At risk",
  "Not scored",
];

/** The gap is −1 to 1: this keeps it under the step between two statuses. */
const GAP_SHARE = 0.25;
/** Keeps equal gaps apart; a whole sheet of rows stays under 0.02. */
const ROW_SHARE = 0.00000001;

/** Lower is sooner; null for none. `row` counts from 0. */
export function attentionOf(
  score: Pick<KeyResultScore, "status" | "gap" | "pending">,
  row: number,
): number | null {
  const place = attentionOrder.indexOf(score.status);
  // A level to maintain has no score for good: nobody needs to do anything about it.
  if (place < 0 || score.pending.includes("level to maintain")) return null;
  return place + 1 + ((score.gap ?? 0) + 1) * GAP_SHARE + (row + 1) * ROW_SHARE;
}

/** The same from the cells that hold status, score and expected. */
export function attentionFormula(cells: {
  status: string;
  direction: string;
  score: string;
  expected: string;
}): string {
  const { status, direction, score, expected } = cells;
  const place = attentionOrder.reduceRight(
    (rest, word, index) => (rest === "" ? `${index + 1}` : `IF(${status}="${word}",${index + 1},${rest})`),
    "",
  );
  const gap = `IF(ISNUMBER(${score}),${score}-${expected},0)`;
  const order = `${place}+(${gap}+1)*${GAP_SHARE}+ROW()*${ROW_SHARE.toFixed(8)}`;
  const needsNone = `OR(${status}="",${status}="Done",${status}="On track",${direction}="Maintain")`;
  return `=IF(${needsNone},"",${order})`;
}
