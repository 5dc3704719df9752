/** The key results that need attention, the most urgent first: what the dashboard's list shows and the pane follows. */
import type { KeyResult } from "../../okr/model";
import type { KeyResultScore } from "../../score/scores";
import { attentionOf } from "./attention";

export interface InNeed {
  /** In the list of key results. */
  index: number;
  score: KeyResultScore;
}

export function inNeed(keyResults: readonly KeyResult[], scores: readonly KeyResultScore[]): InNeed[] {
  const byId = new Map(scores.map((score) => [score.keyResultId, score]));
  return keyResults
    .flatMap(({ id }, index) => {
      const score = byId.get(id);
      const order = score ? attentionOf(score, index + 1) : null;
      return score && order !== null ? [{ index, score, order }] : [];
    })
    .sort((a, b) => a.order - b.order)
    .map(({ index, score }) => ({ index, score }));
}
