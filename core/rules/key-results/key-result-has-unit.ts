/** A key result's numbers have a unit: 15 days, 15 % or $15? */
import { countedMetrics, countHeads, percentHeads, scaleUnits } from "../../lexicon/metric-words";
import { unitPhrases } from "../../lexicon/units";
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
    bad: { keyResults: [{ title: "Median time to permit", unit: null }] },
  },
  ({ keyResult: { title, unit, target, direction, notes, baseline } }, book) => {
    if (target === null || direction === "Milestone" || (unit !== null && unit.trim() !== "")) return null;
    const words = book.words(title);
    const named = unitAfter(words, target) ?? unitInName(words);
    if (named !== null) {
      const fix = { does: `Unit becomes "${named}", as the words say.`, set: { unit: named } };
      return { field: "unit", level: "warning", seen: `${quoted(title)} names its unit, and Unit is blank.`, fix };
    }
    if (Number.isInteger(target) && Number.isInteger(baseline ?? 0) && words.some(isCounted))
      return { field: "unit", level: "warning", seen: `${quoted(title)} counts something, and Unit is blank.` };
    const pending = wordsInPlan(notes, "unit") === null ? "" : " yet: its notes say that it is pending";
    return { field: "unit", seen: `${quoted(title)} has the target ${target} and no unit${pending}.` };
  },
); // prettier-ignore

const heads = [
  ...percentHeads.map((head) => ({ head, unit: "%" })),
  ...countHeads.map((head) => ({ head, unit: "count" })),
];
const unitWords = new Map(unitPhrases.map(([phrase, unit]) => [phrase.join(" "), unit]));

/** "… to 15 days" with 15 as Target. */
function unitAfter(words: readonly string[], target: number): string | null {
  const at = words.lastIndexOf(String(target));
  return at < 0 ? null : (unitWords.get(words[at + 1] ?? "") ?? null);
}

/** The unit that the name of the measure begins with ("Percent of …", "Average days to …") or the scale that it ends with ("… index"). */
function unitInName(words: readonly string[]): string | null {
  const found = heads.find(({ head }) => head.every((word, i) => words[i] === word));
  if (found) return found.unit;
  const measured = words.slice(0, 3).find((word) => word.endsWith("s") && unitWords.has(word));
  return unitWords.get(measured ?? "") ?? scaleUnits.get(words[words.length - 1] ?? "") ?? null;
}

/** "Trees planted", "caseload", "staff trained": a whole number beside it counts them. */
function isCounted(word: string): boolean {
  return (
    collective.has(word) || (word.length > 3 && word.endsWith("s") && !/(?:ss|us|is|ics|ings)$/.test(word))
  );
}

const collective: ReadonlySet<string> = new Set([...countedMetrics, "people", "children", "women", "men", "staff", "personnel", "caseload", "population"]); // prettier-ignore
