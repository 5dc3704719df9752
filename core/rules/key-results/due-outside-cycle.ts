/** A key result is due in its cycle, or at least in the fiscal year around it. */
import { isIsoDay } from "../../okr/iso-day";
import { bookRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import type { Defect } from "../engine/rule";
import type { KeyResultFacts } from "../engine/rule-book";
import { cycleDaysIn, type CycleDays } from "../measuring/cycle-days";

export const rule = bookRule(
  {
    id: "due-outside-cycle",
    group: "key-results",
    level: "error",
    title: "A key result is due in the fiscal year of its cycle",
    why: "A key result is closed and graded with its cycle. What is due years away, or was due before it began, cannot be paced in it.",
    source: "Microsoft Viva Goals: key results lie within their time period",
    todo: "Correct Due, or the objective's cycle.",
    good: { keyResults: [{ due: "2026-03-31" }, { title: "Cut overtime from 900 to 700 hours", unit: "hours", baseline: 900, target: 700, due: "2026-06-30" }] },
    bad: { keyResults: [{ due: "2029-06-30" }] },
  },
  ({ keyResults, model: { settings } }): Defect[] => {
    const daysOf = cycleDaysIn(settings);
    return keyResults.flatMap((facts) => {
      const fault = outside(facts, daysOf(facts.objective));
      return fault === null ? [] : { table: "keyResults", row: facts.row, field: "due", ...fault };
    });
  },
); // prettier-ignore

function outside(
  { keyResult, score }: KeyResultFacts,
  cycle: CycleDays,
): Pick<Defect, "seen" | "todo" | "level"> | null {
  const { title, due, start, direction, source } = keyResult;
  if (due === null || (due >= cycle.start && due <= cycle.year.end)) return null;
  if (direction === "Maintain" || !isIsoDay(due)) return null;
  if (due > cycle.year.end) {
    return {
      seen: `${quoted(title)} is due on ${due}, after ${cycle.year.name} ends on ${cycle.year.end}.`,
      todo: `Keep this target as the plan goal, and set what is to be reached of it by ${cycle.year.end} at the latest.`,
      // A plan for several years says so on every line: it was adopted like this, and is divided into years step by step.
      ...(source !== null && { level: "warning" as const }),
    };
  }
  // Reached before its cycle is no fault; and where the start is later still, another rule says that the two are at odds.
  if (score.status === "Done" || (start !== null && due <= start)) return null;
  return { seen: `${quoted(title)} is due on ${due}, before ${cycle.name} starts on ${cycle.start}.` };
}
