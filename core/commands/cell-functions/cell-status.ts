/** OKR.STATUS: how a key result with a score stands against the pace. Silence and due dates are what the book adds to it. */
import { cellFunctionMessages as say } from "../../messages/en/cell-functions";
import { presets } from "../../okr/presets";
import { keyResultStatus } from "../../score/key-result-status";
import type { Status } from "../../score/scores";
import { numberOf, type CellArgument } from "./cell-argument";
import { CellFunctionError } from "./cell-function-error";

/**
 * Done, On track, At risk or Off track; Not scored where score or expected score is blank. Blank gaps are those of a new book.
 * @throws CellFunctionError
 */
export function cellStatus(
  score: CellArgument,
  expected: CellArgument,
  onTrackGap: CellArgument,
  atRiskGap: CellArgument,
): Status {
  const progress = numberOf(score, "score");
  const pace = numberOf(expected, "expected");
  const settings = {
    ...presets.city,
    onTrackGap: numberOf(onTrackGap, "onTrackGap") ?? presets.city.onTrackGap,
    atRiskGap: numberOf(atRiskGap, "atRiskGap") ?? presets.city.atRiskGap,
  };
  if (settings.atRiskGap >= settings.onTrackGap)
    throw new CellFunctionError(say.gapsInOrder(settings.onTrackGap, settings.atRiskGap));
  const standing = {
    progress,
    gap: progress === null || pace === null ? null : progress - pace,
    commitment: "Committed" as const,
    daysSinceCheckIn: 0,
    daysIntoCycle: 0,
    isPastDue: false,
  };
  return keyResultStatus(standing, settings);
}
