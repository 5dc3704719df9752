/** A key result has a due date of its own: it is paced by it. */
import { keyResultRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import { cycleDays } from "../measuring/cycle-days";
import { wordsInPlan } from "../wording/words-in-plan";

export const rule = keyResultRule(
  {
    id: "key-result-has-due",
    level: "error",
    title: "A key result has a due date",
    why: "What should be reached by now is counted from the start to the due date. Without one, the cycle's end stands in, and nobody has promised it.",
    source: "ClearPoint Strategy, guide to OKRs in local government",
    todo: "Type the day by which the target is to be reached into Due.",
    good: { keyResults: [{ due: "2026-03-31" }] },
    bad: { keyResults: [{ due: null }] },
  },
  ({ keyResult: { title, due, direction, notes }, objective }, { model: { settings }, asOf }) => {
    if (due !== null || direction === "Maintain") return null;
    const said = wordsInPlan(notes, "due");
    if (said !== null)
      return { field: "due", seen: `${quoted(title)} is due ${quoted(said)}, which is not a day.` };
    const seen = `${quoted(title)} has no due date.`;
    const { name, end } = cycleDays(objective, settings);
    if (end < asOf) return { field: "due", seen };
    return { field: "due", seen, fix: { does: `Due becomes ${end}, the last day of ${name}.`, set: { due: end } } };
  },
); // prettier-ignore
