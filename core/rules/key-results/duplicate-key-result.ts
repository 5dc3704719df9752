/** No metric counts twice: the same words and numbers in two key results give one success double weight. */
import { bettermentVerbs } from "../../lexicon/activity-verbs";
import { directionVerbs } from "../../lexicon/direction-words";
import { indexBy } from "../../okr/index-by";
import type { Defect } from "../engine/rule";
import { bookRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import type { KeyResultFacts, RuleBook } from "../engine/rule-book";

export const rule = bookRule(
  {
    id: "duplicate-key-result",
    group: "key-results",
    level: "warning",
    title: "Each metric stands in one key result",
    why: "A metric that stands in two key results counts twice in the scores, and has to be checked in twice.",
    source: "OpenOKR method 5.3",
    todo: "Keep it under the objective that it says most about, and delete the other.",
    good: { keyResults: [{}, { title: "Cut the median permit time in District 2 from 41 to 15 days" }] },
    bad: { keyResults: [{}, { title: "Reduce median permit time from 41 to 15 days" }] },
  },
  ({ keyResults, words }): Defect[] => {
    const sameNumbers = indexBy(keyResults, ({ keyResult: { unit, target, relative }, due }) =>
      `${target ?? ""} ${unit ?? ""} ${relative ? "by" : ""} ${due}`);
    return [...sameNumbers.values()].flatMap((rows) => {
      if (rows.length === 1) return [];
      const alike = rows.flatMap((row) => keyResults[row] ?? []);
      const sameWords = indexBy(alike, ({ keyResult: { title } }) => measureWords(title, words));
      return [...sameWords.values()].flatMap((group) => repeats(group.flatMap((at) => alike[at] ?? [])));
    });
  },
); // prettier-ignore

/** Every one after the first, unless each department has its own. */
function repeats(group: readonly KeyResultFacts[]): Defect[] {
  return group.flatMap((facts, i): Defect[] => {
    const before = group.slice(Math.max(0, i - 5), i).find((other) => !isAnothers(other, facts));
    if (!before) return [];
    const { id, title } = before.keyResult;
    const seen = `${quoted(facts.keyResult.title)} measures the same as ${id}, ${quoted(title)}.`;
    return [{ table: "keyResults", row: facts.row, field: "title", seen }];
  });
}

/** The same words and numbers of two departments, or from two starting points, are two measures. */
function isAnothers(a: KeyResultFacts, b: KeyResultFacts): boolean {
  const [one, other] = [a.objective?.department ?? null, b.objective?.department ?? null];
  if (one !== null && other !== null && one !== other) return true;
  const [from, to] = [a.keyResult.baseline, b.keyResult.baseline];
  return from !== null && to !== null && from !== to;
}

const idle: ReadonlySet<string> = new Set(["a", "an", "the", "of", "to", "from", "by", "in", "for", "on", "at", "and", "our", "with", "all", "is", "be", "will"]); // prettier-ignore

/** The words that name the measure, in no order; verbs that only say which way it goes are left out. */
function measureWords(title: string, words: RuleBook["words"]): string {
  const named = words(title).filter((word) => !idle.has(word) && !directionVerbs.has(word) && !bettermentVerbs.has(word));
  return named.sort().join(" ");
} // prettier-ignore
