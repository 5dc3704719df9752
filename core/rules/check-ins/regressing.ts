/** A key result stands no worse than where it started. */
import { TOLERANCE } from "../../score/at-least";
import { isOutlier } from "../checking-in/outlier";
import { keyResultRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";

export const rule = keyResultRule(
  {
    id: "regressing",
    group: "check-ins",
    level: "warning",
    title: "A key result stands no worse than its baseline",
    why: "Its score is 0, which looks like no progress; in truth it has moved away from its target.",
    source: "puzzle/okr, issue 495",
    todo: "Say in a check-in what is in the way and what happens next; or mend the value or the baseline.",
    good: { keyResults: [{ baseline: 41, target: 15 }], checkIns: [{ value: 38 }] },
    bad: { keyResults: [{ baseline: 41, target: 15 }], checkIns: [{ value: 47 }] },
  },
  ({ keyResult, score: { progress, current } }) => {
    if (progress === null || progress >= -TOLERANCE || current === null) return null;
    const { title, direction, baseline, target, relative } = keyResult;
    // direction-contradicts-numbers says these
    if (!relative && baseline !== null && target !== null) {
      if (direction === "Increase" && target < baseline) return null;
      if (direction === "Decrease" && target > baseline) return null;
    }
    if (isOutlier(keyResult, current)) return null; // check-in-outlier
    return { field: null, seen: `${quoted(title)} stands at ${current}, worse than its baseline of ${baseline ?? 0}.` };
  },
); // prettier-ignore
