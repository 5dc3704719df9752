/** OKR.EXPECTED: the score that a committed key result should have by a day if it moved evenly. */
import { elapsedShare, expectedScore } from "../../score/pace";
import { dayOf, type CellArgument } from "./cell-argument";

/**
 * 0..1, or "" where the start or the due date is blank. `today` (ISO day) is what a blank as-of date means.
 * @throws CellFunctionError
 */
export function cellExpected(
  start: CellArgument,
  due: CellArgument,
  asOf: CellArgument,
  today: string,
): number | "" {
  const from = dayOf(start, "start");
  const to = dayOf(due, "due");
  const day = dayOf(asOf, "asOf") ?? today;
  const elapsed = from === null || to === null ? null : elapsedShare(from, to, day);
  return elapsed === null ? "" : expectedScore(elapsed, "Committed");
}
