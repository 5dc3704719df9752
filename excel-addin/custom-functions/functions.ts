/**
 * =OKR.SCORE, =OKR.EXPECTED, =OKR.STATUS and =OKR.READMEASURE. What Excel shows of them while people type (functions.json) is made from
 * these comments. Arguments are blocks although each takes one cell: in a block a blank cell arrives as blank, where newer versions of
 * Excel tell it from 0 (office-js 5262), and several cells can be refused.
 */
import { cellExpected } from "../../core/commands/cell-functions/cell-expected";
import { cellScore } from "../../core/commands/cell-functions/cell-score";
import { cellStatus } from "../../core/commands/cell-functions/cell-status";
import { today } from "../surroundings/today";
import { inCell } from "./in-cell";

/**
 * The score of a key result, from 0 (at the baseline) to 1 (at the target). Blank where a number is missing or baseline and target are the same.
 * @customfunction SCORE
 * @helpurl SCORE
 * @param baseline Where it started: one cell.
 * @param target Where it is to go: one cell.
 * @param current Where it stands: one cell. Blank: no score yet.
 * @param direction Increase, Decrease, Reach, Maintain or Milestone. Maintain has no score; a milestone needs no baseline.
 * @returns 0 to 1, or blank.
 */
export function score(
  baseline: unknown[][],
  target: unknown[][],
  current: unknown[][],
  direction?: unknown[][],
): unknown {
  return inCell(() => cellScore(baseline, target, current, direction));
}

/**
 * The score that a key result should have by a day if it moved evenly from its start to its due date: 0 to 1.
 * @customfunction EXPECTED
 * @helpurl EXPECTED
 * @volatile
 * @param start The day on which it starts: one cell.
 * @param due The day by which it is due: one cell.
 * @param asOf The day to look at; today if left out. In workbooks that count days from 1904, give TODAY().
 * @returns 0 to 1, or blank.
 */
export function expected(start: unknown[][], due: unknown[][], asOf?: unknown[][]): unknown {
  return inCell(() => cellExpected(start, due, asOf, today()));
}

/**
 * How a key result stands: Done, On track, At risk, Off track, or Not scored. Only the book also knows about missing check-ins and due dates that have passed.
 * @customfunction STATUS
 * @helpurl STATUS
 * @param score Its score, as OKR.SCORE gives it: one cell.
 * @param expected Its expected score, as OKR.EXPECTED gives it: one cell.
 * @param onTrackGap How far score minus expected may fall for On track; -0.1 if left out.
 * @param atRiskGap How far it may fall for At risk; -0.25 if left out.
 * @returns The status in words.
 */
export function status(
  score: unknown[][],
  expected: unknown[][],
  onTrackGap?: unknown[][],
  atRiskGap?: unknown[][],
): string {
  return inCell(() => cellStatus(score, expected, onTrackGap, atRiskGap));
}

/**
 * Reads a measure such as "Reduce review time from 45 to 15 days by June 2027" into a row of eight cells: kind, direction, baseline, target, unit, deadline, confidence, and "to" or "by" for the target. What the text does not say stays blank.
 * @customfunction READMEASURE
 * @helpurl READMEASURE
 * @param text The measure: one cell.
 * @returns A row of eight cells.
 */
export async function readMeasure(text: unknown[][]): Promise<unknown[][]> {
  // The reader is large, and few formulas need it: it is loaded with the first that does.
  const { cellMeasure } = await import("../../core/commands/cell-functions/cell-measure");
  return inCell(() => [cellMeasure(text)]);
}
