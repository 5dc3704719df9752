/** No metric counts twice: the same words and numbers in two key results give one success double weight. */
import { bettermentVerbs } from "../../lexicon/activity-verbs";
import { directionVerbs } from "../../lexicon/direction-words";
import { groupedBy } from "../../okr/grouped-by";
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
    const marks = keyResults.map(({ keyResult }) => markOf(words(keyResult.title)));
    const once = new Set<number>();
    const again = new Set<number>();
    for (const mark of marks) (once.has(mark) ? again : once).add(mark);
    const alike = keyResults.filter((_, i) => again.has(marks[i] ?? 0));
    const same = groupedBy(alike, ({ keyResult: { title, target }, due }) => `${target ?? ""} ${due} ${measureWords(words(title))}`);
    return [...same.values()].flatMap(repeats);
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

/** The same for the same measure words, and hardly ever for others: so that few texts have to be compared. */
function markOf(words: readonly string[]): number {
  let mark = 0;
  for (const word of words) {
    if (idle.has(word)) continue;
    for (let at = 0; at < word.length; at++) mark = (Math.imul(mark, 31) + word.charCodeAt(at)) | 0;
    mark = Math.imul(mark, 37);
  }
  return mark;
}
