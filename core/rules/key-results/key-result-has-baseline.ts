/** A key result has a baseline: without one, nobody can say how far it has come. */
import { keyResultRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import { wordsInPlan } from "../wording/words-in-plan";

export const rule = keyResultRule(
  {
    id: "key-result-has-baseline",
    level: "error",
    title: "A key result has a baseline",
    why: "Progress is measured from somewhere. Without the number from which it starts, a key result has no score.",
    source:
      "ClearPoint Strategy, strategic planning data set (2026): 64.6 % of objectives are never assessed.",
    todo: "Type the number from which it starts into Baseline: last year's figure, or today's.",
    good: { keyResults: [{ baseline: 41 }] },
    bad: { keyResults: [{ baseline: null }] },
  },
  ({ keyResult: { title, baseline, target, direction, relative, notes } }) => {
    if (baseline !== null || target === null || direction === "Milestone" || direction === "Maintain")
      return null;
    if (relative) return null; // relative-without-absolute says it in words that fit
    const said = wordsInPlan(notes, "baseline");
    if (said === null) return { field: "baseline", seen: `${quoted(title)} has a target and no baseline.` };
    return {
      field: "baseline",
      seen: `${quoted(title)} has a target and no baseline yet: it is ${quoted(said)}.`,
    };
  },
);
