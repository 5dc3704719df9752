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
  directionPending: (title: string): FindingText => ({
    seen: `"${title}" has a target that says by how much, and nothing says whether the number is to rise or to fall.`,
    why: "Without a direction the number to reach is not known, and there is no score.",
    todo: "Choose Increase or Decrease in the column Direction of the Key results sheet.",
  }),
  waitingForValue: (count: number): FindingText => ({
    seen:
      count === 1
        ? "A key result has a baseline and a target but no current value."
        : `${count} key results have a baseline and a target but no current value.`,
    why: "Until somebody says where it stands, a key result has no score; it is never counted as 0.",
    todo: "Add a row for each on the Check-ins sheet: the date, its ID and the value.",
  }),
};
