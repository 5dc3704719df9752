/** A key result's numbers have a unit: 15 days, 15 % or $15? */
import { countHeads, percentHeads, scaleUnits } from "../../lexicon/metric-words";
import { keyResultRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import { wordsInPlan } from "../wording/words-in-plan";

export const rule = keyResultRule(
  {
    id: "key-result-has-unit",
    level: "error",
    title: "A key result's numbers have a unit",
    why: "A number without a unit cannot be checked by anybody else: 15 days, 15 % and $15 are different promises.",
    source: "ClearPoint Strategy, guide to OKRs in local government; Mekari Talenta, guide to OKRs",
    todo: 'Type what the number counts into Unit: "days", "%", "$", "visits".',
    good: { keyResults: [{ unit: "days" }, { unit: null, baseline: null, target: null, direction: "Milestone" }] },
    bad: { keyResults: [{ unit: null }] },
  },
  ({ keyResult: { title, unit, target, direction, notes } }, book) => {
    if (target === null || direction === "Milestone" || (unit !== null && unit.trim() !== "")) return null;
    const named = unitInName(book.words(title));
    if (named !== null) {
      return {
        field: "unit",
        level: "warning",
        seen: `${quoted(title)} names its unit, and Unit is blank.`,
        fix: { does: `Unit becomes "${named}", as the words say.`, set: { unit: named } },
      };
    }
    const pending = wordsInPlan(notes, "unit") === null ? "" : " yet: its notes say that it is pending";
    return { field: "unit", seen: `${quoted(title)} has the target ${target} and no unit${pending}.` };
  },
); // prettier-ignore

const heads = [
  ...percentHeads.map((head) => ({ head, unit: "%" })),
  ...countHeads.map((head) => ({ head, unit: "count" })),
];

/** The unit that the name of the measure begins with ("Percent of …", "Number of …") or the scale that it ends with ("… index"). */
function unitInName(words: readonly string[]): string | null {
  const found = heads.find(({ head }) => head.every((word, i) => words[i] === word));
  return found?.unit ?? scaleUnits.get(words[words.length - 1] ?? "") ?? null;
}
