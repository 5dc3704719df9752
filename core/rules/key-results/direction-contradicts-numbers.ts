/** The direction and the numbers say the same: an increase has its target above its baseline. */
import { directionVerbs } from "../../lexicon/direction-words";
import type { KeyResult } from "../../okr/model";
import { atLeast } from "../../score/at-least";
import { keyResultRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import type { RuleBook } from "../engine/rule-book";
import { scalesApart } from "../measuring/scales-apart";
import { openingAt } from "../wording/opening-at";

export const rule = keyResultRule(
  {
    id: "direction-contradicts-numbers",
    level: "error",
    title: "Direction and numbers say the same",
    why: "Progress runs from the baseline to the target, whatever the words say. If the two disagree, getting worse counts as getting better.",
    source: "Report of users of Puzzle ITC's OKR tool (puzzle/okr 1661)",
    todo: "Correct Direction, or the one of Baseline and Target that is wrong.",
    good: { keyResults: [{ title: "Cut open work orders from 200 to 0", unit: "count", baseline: 200, target: 0 }] },
    bad: { keyResults: [{ direction: "Increase", baseline: 41, target: 15 }] },
  },
  ({ keyResult }, book) => {
    const { title, baseline, target, relative } = keyResult;
    if (baseline === null || target === null || relative || baseline < 0 || target < 0) return null;
    const rises = atLeast(target, baseline);
    if (rises && atLeast(baseline, target)) return null;
    const [by, said] = saidDirection(keyResult, book.words);
    if (said === null || (said === "increase") === rises || scalesApart(keyResult) !== null) return null;
    if (countsDown(keyResult) || countsSavings(keyResult)) return null;
    const way = `from ${baseline} ${rises ? "up" : "down"} to ${target}`;
    const seen = by === "field"
      ? `${quoted(title)} has the Direction ${said === "increase" ? "Increase" : "Decrease"} and runs ${way}.`
      : `${quoted(title)} says "${by}" and runs ${way}.`;
    return { field: by === "field" ? "direction" : "target", seen };
  },
); // prettier-ignore

/** As people chose it, else as the opening verb says; with the word that says so. */
function saidDirection({ direction, title }: KeyResult, wordsOf: RuleBook["words"]): [by: string, said: "increase" | "decrease" | null] {
  if (direction === "Increase") return ["field", "increase"];
  if (direction === "Decrease") return ["field", "decrease"];
  const words = wordsOf(title);
  const verb = words[openingAt(words)] ?? "";
  const said = direction === "Milestone" || direction === "Maintain" ? null : directionVerbs.get(verb);
  return [verb, said === "increase" || said === "decrease" ? said : null];
} // prettier-ignore

/** More is a smaller number: a place in a ranking, a day of the month, speed that is measured in time. */
function countsDown({ title, unit }: KeyResult): boolean {
  return (
    /^(?:rank|day of month|place)$/i.test(unit ?? "") ||
    /\b(?:rank|ranks|ranked|ranking|speed|faster|timel\w+|efficien\w+|productiv\w+|punctual\w*)\b|\d(?:st|nd|rd|th)\b/i.test(title)
  );
} // prettier-ignore

/** "Energy saved", "Reduced cost for drivers", counted up from nothing: the number is the size of the decrease. */
function countsSavings({ title, baseline }: KeyResult): boolean {
  return baseline === 0 && /\b(?:saved|savings?|reduced|reductions?|avoided|cuts|decline)\b/i.test(title);
}
