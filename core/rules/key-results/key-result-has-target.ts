/** A key result has a target: without one, nobody can say when it is reached. */
import { keyResultRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import { lackOf } from "../wording/lack-of";
import { statesAmount } from "../wording/measured-figures";
import { wordsInPlan } from "../wording/words-in-plan";

export const rule = keyResultRule(
  {
    id: "key-result-has-target",
    level: "error",
    title: "A key result has a target",
    why: "Without the number that is to be reached by the due date, nobody can say how far there is to go.",
    source: "ClearPoint Strategy, guide to OKRs in local government; Mekari Talenta, guide to OKRs",
    todo: "Type the number that is to be reached by the due date into Target, or choose Milestone as Direction if it is done or not done.",
    good: { keyResults: [{ target: 15 }, { target: null, direction: "Milestone", unit: null }] },
    bad: { keyResults: [{ target: null }] },
  },
  (facts, book) => {
    const { title, notes, target } = facts.keyResult;
    if (target !== null || lackOf(facts, book) !== "target") return null;
    const said = wordsInPlan(notes, "target");
    if (said !== null) {
      return {
        field: "target",
        seen: `${quoted(title)} has no target yet: it is pending, ${quoted(said)}.`,
        todo: "Decide the target, with a day by which it is decided, and type it into Target.",
      };
    }
    if (!statesAmount(title)) return { field: "target", seen: `${quoted(title)} has no target.` };
    return {
      field: "target",
      seen: `${quoted(title)} has a number in its words and none in Target.`,
      todo: "Type the number that is to be reached into Target.",
    };
  },
);
