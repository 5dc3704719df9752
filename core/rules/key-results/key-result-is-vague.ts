/** A key result says how much better: "Improve collaboration" says nothing that could fail. */
import { keyResultRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import { lackOf } from "../wording/lack-of";

export const rule = keyResultRule(
  {
    id: "key-result-is-vague",
    level: "error",
    title: "A key result says how much better, and of what",
    why: "Betterment without a number or a milestone can always be claimed and never be checked.",
    source: "Mekari Talenta, guide to OKRs: vague key results are the commonest mistake",
    todo: "Name what would be counted if it got better, with the number it starts from and the number to reach.",
    good: { keyResults: [{ title: "Improve on-time inspections from 72 % to 90 %", unit: "%", baseline: 72, target: 90, direction: "Increase" }] },
    bad: { keyResults: [{ title: "Improve collaboration", unit: null, baseline: null, target: null, direction: null }] },
  },
  (facts, book) =>
    facts.keyResult.target === null && lackOf(facts, book) === "vague"
      ? { field: "title", seen: `${quoted(facts.keyResult.title)} names no amount, no metric and no milestone.` }
      : null,
); // prettier-ignore
