/**
 * =OKR_SCORE, =OKR_EXPECTED, =OKR_STATUS and =OKR_READMEASURE. What Google shows of them while people type is these comments, which the
 * build keeps; Excel's say the same of one cell. Nothing here needs an authorisation: functions in cells never ask for one.
 */
import { cellExpected } from "../../core/commands/cell-functions/cell-expected";
import { cellMeasure } from "../../core/commands/cell-functions/cell-measure";
import { cellScore } from "../../core/commands/cell-functions/cell-score";
import { cellStatus } from "../../core/commands/cell-functions/cell-status";
import { cellByCell, rowByRow, type CellResult } from "./cell-by-cell";
import { cellErrors, spreadsheetDays } from "./spreadsheet-days";

/**
 * The score of a key result, from 0 (at the baseline) to 1 (at the target). Blank where a number is missing or baseline and target are the same.
 *
 * @param {number|Array<Array<number>>} baseline Where it started: a cell or a range.
 * @param {number|Array<Array<number>>} target Where it is to go: a cell or a range.
 * @param {number|Array<Array<number>>} current Where it stands: a cell or a range. Blank: no score yet.
 * @param {string|Array<Array<string>>=} direction Increase, Decrease, Reach, Maintain or Milestone. Maintain has no score; a milestone needs no baseline.
 * @return {number|Array<Array<number>>} 0 to 1, or blank.
 * @customfunction
 */
export function OKR_SCORE(
  baseline: unknown,
  target: unknown,
  current: unknown,
  direction?: unknown,
): CellResult {
  return cellErrors(() => cellByCell({ baseline, target, current, direction }, spreadsheetDays(), cellScore));
}

/**
 * The score that a key result should have by a day if it moved evenly from its start to its due date: 0 to 1.
 *
 * @param {Date|Array<Array<Date>>} start The day on which it starts: a cell or a range.
 * @param {Date|Array<Array<Date>>} due The day by which it is due: a cell or a range.
 * @param {Date|Array<Array<Date>>=} asOf The day to look at. Left out: the day on which Sheets last worked the formula out; name a cell with a day to be sure.
 * @return {number|Array<Array<number>>} 0 to 1, or blank.
 * @customfunction
 */
export function OKR_EXPECTED(start: unknown, due: unknown, asOf?: unknown): CellResult {
  return cellErrors(() => {
    const days = spreadsheetDays();
    return cellByCell({ start, due, asOf }, days, (from, to, day) =>
      cellExpected(from, to, day, day === null || day === "" ? days.today() : ""),
    );
  });
}

/**
 * How a key result stands: Done, On track, At risk, Off track, or Not scored. Only the book also knows about missing check-ins and due dates that have passed.
 *
 * @param {number|Array<Array<number>>} score Its score, as OKR_SCORE gives it: a cell or a range.
 * @param {number|Array<Array<number>>} expected Its expected score, as OKR_EXPECTED gives it: a cell or a range.
 * @param {number|Array<Array<number>>=} onTrackGap How far score minus expected may fall for On track; -0.1 if left out.
 * @param {number|Array<Array<number>>=} atRiskGap How far it may fall for At risk; -0.25 if left out.
 * @return {string|Array<Array<string>>} The status in words.
 * @customfunction
 */
export function OKR_STATUS(
  score: unknown,
  expected: unknown,
  onTrackGap?: unknown,
  atRiskGap?: unknown,
): CellResult {
  return cellErrors(() =>
    cellByCell({ score, expected, onTrackGap, atRiskGap }, spreadsheetDays(), cellStatus),
  );
}

/**
 * Reads a measure such as "Reduce review time from 45 to 15 days by June 2027" into a row of eight cells: kind, direction, baseline, target, unit, deadline, confidence, and "to" or "by" for the target. What the text does not say stays blank.
 *
 * @param {string|Array<Array<string>>} text The measure: a cell or a column.
 * @return {Array<Array<string>>} A row of eight cells for each measure.
 * @customfunction
 */
export function OKR_READMEASURE(text: unknown): CellResult {
  return cellErrors(() => rowByRow(text, "text", spreadsheetDays(), cellMeasure));
}
