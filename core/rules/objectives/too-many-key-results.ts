/** An objective has few key results. */
import { objectiveRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import { isStandIn } from "../wording/is-stand-in";

export const rule = objectiveRule(
  {
    id: "too-many-key-results",
    level: "warning",
    title: "An objective has no more key results than tell whether it is reached",
    why: "A long list is an inventory: it hides the few numbers that matter, and each one costs its owner a check-in.",
    source: "ClearPoint Strategy, common mistakes with OKRs in local government, 2 to 4",
    todo: "Keep those that would tell by themselves that it is reached; move standing levels to the KPIs sheet and work to the Actions sheet. How many there may be is on the Settings sheet.",
    good: { keyResults: [{}, {}, {}, {}] },
    bad: { keyResults: [{}, {}, {}, {}, {}] },
  },
  ({ objective, keyResults }, { model: { settings } }) => {
    const { maxKeyResults } = settings;
    if (keyResults.length <= maxKeyResults || isStandIn(objective)) return null;
    const counting = keyResults.filter(({ keyResult: { weight } }) => weight !== 0).length;
    if (counting <= maxKeyResults) return null;
    return {
      field: null,
      seen: `${quoted(objective.title)} has ${counting} key results; more than ${maxKeyResults} are too many.`,
      level: counting > maxKeyResults + 1 ? "error" : "warning",
    };
  },
);
