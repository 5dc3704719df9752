/** A due date that has gone by with nothing recorded is a mistake in the date, or a key result that nobody looks after. */
import { isIsoDay } from "../../okr/iso-day";
import { bookRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import type { Defect } from "../engine/rule";
import type { KeyResultFacts } from "../engine/rule-book";
import { cycleDaysIn } from "../measuring/cycle-days";

export const rule = bookRule(
  {
    id: "due-in-past",
    group: "key-results",
    level: "error",
    title: "What is due has been checked in before the day has gone by",
    why: "The day has gone by, and nobody has said whether the target was reached.",
    source: "Microsoft Viva Goals: due dates lie ahead when a goal is set",
    todo: "Check in the value that was reached, or correct Due.",
    good: { keyResults: [{ due: "2026-01-15" }] },
    bad: { keyResults: [{ due: "2026-01-15" }], checkIns: [], today: "2026-02-02" },
  },
  ({ keyResults, asOf, model: { settings } }): Defect[] => {
    const daysOf = cycleDaysIn(settings);
    return keyResults.flatMap((facts) => {
      const { due, title } = facts.keyResult;
      if (due === null || due >= asOf || due < daysOf(facts.objective).start || isLookedAfter(facts)) return [];
      const seen = `${quoted(title)} was due on ${due} and has never been checked in.`;
      return { table: "keyResults", row: facts.row, field: "due", seen };
    });
  },
); // prettier-ignore

/** Checked in, done, or wrong in a way that another rule says. */
function isLookedAfter({ keyResult: { start, due, call, direction }, score }: KeyResultFacts): boolean {
  if (due === null || !isIsoDay(due) || direction === "Maintain" || (start !== null && due <= start)) return true;
  return score.status === "Done" || call === "Done" || score.lastCheckIn !== null;
} // prettier-ignore
