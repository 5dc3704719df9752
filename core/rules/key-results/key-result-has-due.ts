/** A key result has a due date of its own: it is paced by it. */
import { placeholderOf } from "../../measure";
import { bookRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import type { Defect } from "../engine/rule";
import { cycleDaysIn } from "../measuring/cycle-days";
import { wordsInPlan } from "../wording/words-in-plan";

export const rule = bookRule(
  {
    id: "key-result-has-due",
    group: "key-results",
    level: "error",
    title: "A key result has a due date",
    why: "What should be reached by now is counted from the start to the due date. Without one, the cycle's end stands in, and nobody has promised it.",
    source: "ClearPoint Strategy, guide to OKRs in local government",
    todo: "Type the day by which the target is to be reached into Due.",
    good: { keyResults: [{ due: "2026-03-31" }] },
    bad: { keyResults: [{ due: null }] },
  },
  ({ keyResults, asOf, model: { settings } }): Defect[] => {
    const daysOf = cycleDaysIn(settings);
    return keyResults.flatMap(({ row, keyResult: { title, due, direction, notes }, objective }) => {
      if (due !== null || direction === "Maintain") return [];
      const place = { table: "keyResults", row, field: "due" } as const;
      const said = wordsInPlan(notes, "due");
      if (said !== null) {
        const seen = `${quoted(title)} is due ${quoted(said)}, which is not a day.`;
        return placeholderOf(said) === null ? { ...place, seen, level: "warning" } : { ...place, seen };
      }
      const seen = `${quoted(title)} has no due date.`;
      const { name, end } = daysOf(objective);
      if (end < asOf) return { ...place, seen };
      return { ...place, seen, fix: { does: `Due becomes ${end}, the last day of ${name}.`, set: { due: end } } };
    });
  },
); // prettier-ignore
