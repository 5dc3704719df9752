/** OKR.SCORE: the score of one key result from its numbers, as the book scores it. */
import type { KeyResult } from "../../okr/model";
import { progressOf, scoreOf } from "../../score/progress";
import { numberOf, wordOf, type CellArgument } from "./cell-argument";

type Direction = NonNullable<KeyResult["direction"]>;

/** Not the model's schema: it would bring zod into every page that has functions. */
const directions: Record<Direction, true> = {
  Increase: true,
  Decrease: true,
  Reach: true,
  Maintain: true,
  Milestone: true,
};

/**
 * 0..1, or "" where there is no score: a number is missing, baseline and target are the same, or a level is to be maintained.
 * @throws CellFunctionError
 */
export function cellScore(
  baseline: CellArgument,
  target: CellArgument,
  current: CellArgument,
  direction: CellArgument,
): number | "" {
  const measured = {
    baseline: numberOf(baseline, "baseline"),
    target: numberOf(target, "target"),
    direction: wordOf(direction, Object.keys(directions) as Direction[], "direction"),
    unit: null,
    relative: false,
  };
  const { progress } = progressOf(measured, numberOf(current, "current"));
  return progress === null ? "" : scoreOf(progress);
}
