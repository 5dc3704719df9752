/** No metric counts twice: the same words and numbers in two key results give one success double weight. */
import { bettermentVerbs } from "../../lexicon/activity-verbs";
import { directionVerbs } from "../../lexicon/direction-words";
import { indexBy } from "../../okr/index-by";
import type { Defect } from "../engine/rule";
import { bookRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import type { KeyResultFacts } from "../engine/rule-book";

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
    const alike = new Map<number, KeyResultFacts[]>();
    for (const facts of keyResults) {
      const mark = markOf(words(facts.keyResult.title));
      const others = alike.get(mark);
      if (others) others.push(facts);
      else alike.set(mark, [facts]);
    }
    return [...alike.values()].flatMap((group) => {
      if (group.length === 1) return [];
      const same = indexBy(group, ({ keyResult: { title, target }, due }) => `${target ?? ""} ${due} ${measureWords(words(title))}`);
      return [...same.values()].flatMap((rows) => repeats(rows.flatMap((row) => group[row] ?? [])));
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
  if (a.keyResult.unit !== b.keyResult.unit || a.keyResult.relative !== b.keyResult.relative) return true;
  const [from, to] = [a.keyResult.baseline, b.keyResult.baseline];
  return from !== null && to !== null && from !== to;
}

/** What says nothing about which measure it is: small words, and verbs that only say which way it goes. */
const idle: ReadonlySet<string> = new Set([
  "a", "an", "the", "of", "to", "from", "by", "in", "for", "on", "at", "and", "our", "with", "all", "is", "be", "will",
  ...directionVerbs.keys(), ...bettermentVerbs,
]); // prettier-ignore

const measureWords = (words: readonly string[]): string => words.filter((word) => !idle.has(word)).join(" ");

/** The same for the same measure words, and seldom for others: so that few texts have to be compared. */
function markOf(words: readonly string[]): number {
  let mark = 0;
  for (const word of words) {
    if (idle.has(word)) continue;
    const { length } = word;
    const letters = word.charCodeAt(0) + 7 * word.charCodeAt(length >> 1) + 61 * word.charCodeAt(length - 1);
    mark = (Math.imul(mark, 31) + letters + 509 * length) | 0;
  }
  return mark;
}
