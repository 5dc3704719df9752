/** A key result is what comes of the work, not the work: "Hold 12 town halls" can be done with nothing gained. */
import { keyResultRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import { lackOf } from "../wording/lack-of";
import { namesWork } from "../wording/names-work";

export const rule = keyResultRule(
  {
    id: "key-result-is-activity",
    level: "error",
    title: "A key result is an effect, not work to be done",
    why: "Work can be finished with nothing gained. The key result is what residents or staff notice afterwards; the work is an action for it.",
    source: "Mekari Talenta, guide to OKRs; OpenOKR method, KR-5",
    todo: "Say what is to come of it, as a number, and move the work itself to Actions.",
    good: { keyResults: [{ title: "Train 200 staff so that 95 % pass the safety test", unit: "%", baseline: 71, target: 95, direction: "Increase" }] },
    bad: { keyResults: [{ title: "Hold 12 town halls", unit: "count", baseline: 0, target: 12, direction: "Increase" }] },
  },
  (facts, book) => {
    const { keyResult } = facts;
    if (lackOf(facts, book) !== "activity") return null;
    const seen = `${quoted(keyResult.title)} names work to be done and no effect of it.`;
    if (namesWork(keyResult, book.words(keyResult.title)) === "sure") return { field: "title", seen };
    return {
      field: "title",
      level: "warning",
      seen: `${quoted(keyResult.title)} reads as work to be done.`,
      todo: "If its numbers measure an effect, word it by that effect; if not, move it to Actions and say what is to come of it.",
    };
  },
); // prettier-ignore
