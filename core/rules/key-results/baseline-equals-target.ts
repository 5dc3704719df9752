/** A target asks for a change: where it equals the baseline, there is nothing to score. */
import { measuredRange } from "../../score/measured-range";
import { keyResultRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import { standingLevel } from "../wording/standing-level";

export const rule = keyResultRule(
  {
    id: "baseline-equals-target",
    level: "error",
    title: "A target differs from its baseline",
    why: "Where both are the same there is no way to go, so there is no score: not 0, not 1.",
    source: "Edge case of the OKR trackers of Oslo kommune and Puzzle ITC",
    todo: "Type the number that is to be reached into Target. If the level is only to be kept, move it to KPIs.",
    good: { keyResults: [{ baseline: 41, target: 15 }] },
    bad: { keyResults: [{ baseline: 15, target: 15 }] },
  },
  ({ keyResult }, book) => {
    const { title, baseline, target, relative } = keyResult;
    if (baseline === null || target === null) return null;
    const range = measuredRange(keyResult, baseline);
    if (!("pending" in range) || !range.pending.includes("baseline equals target")) return null;
    if (standingLevel(keyResult, book.words) !== null) return null;
    const seen = relative
      ? `${quoted(title)}: a change by ${target} from the baseline ${baseline} is no change.`
      : `${quoted(title)} has ${baseline} as baseline and as target.`;
    return { field: "target", seen };
  },
);
