/** How sure a reading is as a whole: what each part's cue is worth, multiplied. Calibrated on labelled sentences (see docs/decisions). */
import type { Choice } from "./choose-target";
import type { KindFound } from "./kind";

export interface ConfidenceEvidence {
  kind: KindFound;
  choice: Choice;
  /** Dates that could as well be the deadline. */
  datesUnsettled: number;
  unitKnown: boolean;
  words: number;
  implicit: boolean;
  /** Numbers in the text that no rule placed with certainty. */
  unplaced: number;
}

export function confidenceOf(evidence: ConfidenceEvidence): number {
  const { kind, choice, datesUnsettled, unitKnown, words, implicit, unplaced } = evidence;
  const factors = [
    kind.sure,
    choice.target === null ? 1 : ([0.75, 0.9, 0.98, 0.99][choice.target.strength] ?? 1),
    choice.rivals > 0 ? 0.85 : 1,
    datesUnsettled > 0 ? 0.85 : 1,
    unitKnown || choice.target === null ? 1 : 0.85,
    implicit ? 0.75 : 1,
    unplaced > 0 ? 0.9 : 1,
    words > 40 ? 0.85 : words > 28 ? 0.95 : 1,
  ];
  return Math.round(factors.reduce((product, factor) => product * factor, 1) * 100) / 100;
}
