/** The first thing that keeps a key result from being measured. Four rules share it, so that each key result gets one of them. */
import { bettermentVerbs } from "../../lexicon/activity-verbs";
import { directionVerbs } from "../../lexicon/direction-words";
import type { KeyResultFacts, RuleBook } from "../engine/rule-book";
import { statesAmount } from "./measured-figures";
import { namesMetric } from "./names-metric";
import { namesWork } from "./names-work";
import { openingAt } from "./opening-at";
import { standingLevel } from "./standing-level";
import { wordsInPlan } from "./words-in-plan";

/**
 * vague: betterment without an amount, a metric or a milestone. activity: work without an effect. unmeasured: neither a number nor
 * anything that has one. target: a measure whose target is missing.
 */
export type Lack = "vague" | "activity" | "unmeasured" | "target";

export function lackOf(facts: KeyResultFacts, book: RuleBook): Lack | null {
  const known = book.shared(lacksByRow);
  const before = known.get(facts.row);
  if (before !== undefined) return before;
  const lack = firstLack(facts, book);
  known.set(facts.row, lack);
  return lack;
}

/** Filled as rules ask. */
function lacksByRow(): Map<number, Lack | null> {
  return new Map();
}

function firstLack({ keyResult }: KeyResultFacts, book: RuleBook): Lack | null {
  const { title, target, direction, unit, baseline, planValue, notes } = keyResult;
  const words = book.words(title);
  const isOpen = target === null && direction !== "Milestone";
  const hasNumber =
    !isOpen || unit !== null || baseline !== null || planValue !== null || statesAmount(title);
  const isMeasured = hasNumber || namesMetric(words) || endings.has(words[openingAt(words)] ?? "");
  if (!isMeasured && promises(words)) return "vague";
  if (namesWork(keyResult, words) !== null) return "activity";
  if (!isOpen || standingLevel(keyResult, book.words) === "kept") return null;
  return isMeasured || wordsInPlan(notes, "target") !== null ? "target" : "unmeasured";
}

/** "Improve collaboration", "Increase opportunities", "Stronger partnerships". */
function promises(words: readonly string[]): boolean {
  const verb = words[openingAt(words)] ?? "";
  const direction = directionVerbs.get(verb);
  return bettermentVerbs.has(verb) || direction === "increase" || direction === "decrease" || better.test(verb);
} // prettier-ignore

/** What is to end has a target, though nobody has typed it: 0. */
const endings: ReadonlySet<string> = new Set(["eliminate", "eradicate", "end"]);

const better = /^(?:easier|safer|stronger|better|cleaner|healthier|greener|smarter|faster|fairer|happier|brighter|improved|enhanced)$/; // prettier-ignore
