/** A key result can be measured: a number with a unit, or a milestone that is reached or not. */
import { keyResultRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import { lackOf } from "../wording/lack-of";

export const rule = keyResultRule(
  {
    id: "key-result-is-measurable",
    level: "error",
    title: "A key result is a number with a unit, or a milestone",
    why: "If nobody could tell from outside whether it has been reached, it cannot be scored.",
    source: "Mekari Talenta, guide to OKRs: key results are measurable",
    todo: "Say what is counted, from which number to which (Baseline, Target, Unit), or choose Milestone as Direction if it is reached or not.",
    good: { keyResults: [{}, { title: "Bond rating AAA", direction: "Milestone", unit: null, baseline: null, target: null }] },
    bad: { keyResults: [{ title: "A city hall that residents like to visit", unit: null, baseline: null, target: null }] },
  },
  (facts, book) =>
    facts.keyResult.target === null && lackOf(facts, book) === "unmeasured"
      ? { field: "title", seen: `${quoted(facts.keyResult.title)} names no number, no unit and no milestone.` }
      : null,
); // prettier-ignore
