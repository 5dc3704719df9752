/** Sentences about scores. */
import type { Pending } from "../../score/scores";
import type { FindingText } from "./convert";

/** Why a key result has no score, as part of a sentence. */
export const pendingReasons: Readonly<Record<Pending, string>> = {
  baseline: "the baseline is pending",
  target: "the target is pending",
  current: "the current value is pending",
  direction: "nothing says whether the number is to rise or to fall",
  "baseline equals target": "baseline and target are the same",
  "level to maintain": "a level to maintain is met or not met",
};

export const scoreFindings = {
  notScored: (id: string, title: string, reasons: string[]): FindingText => ({
    seen: `${id} "${title}" has no score: ${reasons.join(", ")}.`,
    why: "What cannot be scored is left blank; it is never counted as 0 or as reached.",
    todo: "Fill in what is missing on the Key results sheet, or in the plan.",
  }),
  waitingForValue: (count: number): FindingText => ({
    seen:
      count === 1
        ? "A key result has a baseline and a target but no current value."
        : `${count} key results have a baseline and a target but no current value.`,
    why: "Until somebody says where it stands, a key result has no score; it is never counted as 0.",
    todo: "Add a row for each on the Check-ins sheet: the date, its ID and the value.",
  }),
  negativeWeight: (id: string, weight: number): FindingText => ({
    seen: `${id} has the weight ${weight}.`,
    why: "A negative weight would turn progress into a loss; the key result does not count until it is mended.",
    todo: "Type a weight of 0 or more. 0 leaves the key result out on purpose; blank counts as 1.",
  }),
};
