/** A key result opens with a verb that can fail: "help" and "participate" are fulfilled by being there. */
import { weakVerbNames, weakVerbs } from "../../lexicon/work-verbs";
import { keyResultRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import { lackOf } from "../wording/lack-of";
import { openingAt } from "../wording/opening-at";

export const rule = keyResultRule(
  {
    id: "weak-verb",
    level: "warning",
    title: "A key result does not open with help, support, participate or explore",
    why: "Helping, supporting and taking part are fulfilled by being there, whatever comes of it.",
    source: "Google, OKR playbook: key results with consult, help, analyze or participate describe activities",
    todo: "Say what is different afterwards for those who are helped, and open with that: raise, cut, reach.",
    good: { keyResults: [{ title: "Raise the share of local firms among bidders from 20 % to 35 %", unit: "%", baseline: 20, target: 35, direction: "Increase" }] },
    bad: { keyResults: [{ title: "Support 50 small businesses with permits", unit: "businesses", baseline: 0, target: 50, direction: "Increase" }] },
  },
  (facts, book) => {
    const words = book.words(facts.keyResult.title);
    const at = openingAt(words);
    const verb = words[at] ?? "";
    if (!weakVerbs.has(verb) || words.length < at + 2 || isName(words, at)) return null;
    if (lackOf(facts, book) === "vague") return null;
    return { field: "title", seen: `${quoted(facts.keyResult.title)} opens with "${verb}".` };
  },
); // prettier-ignore

/** "Help desk tickets", "Monitor replacement rate". */
function isName(words: readonly string[], at: number): boolean {
  return weakVerbNames.has(words[at + 1] ?? "") || /^(?:rates?|times?|costs?)$/.test(words[at + 2] ?? "");
}
