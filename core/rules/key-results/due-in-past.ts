/** A due date that has gone by with nothing recorded is a mistake in the date, or a key result that nobody looks after. */
import { isIsoDay } from "../../okr/iso-day";
import { keyResultRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import { cycleDays } from "../measuring/cycle-days";

export const rule = keyResultRule(
  {
    id: "due-in-past",
    level: "error",
    title: "What is due has been checked in before the day has gone by",
    why: "The day has gone by, and nobody has said whether the target was reached.",
    source: "Microsoft Viva Goals: due dates lie ahead when a goal is set",
    todo: "Check in the value that was reached, or correct Due.",
    good: { keyResults: [{ due: "2026-01-15" }] },
    bad: { keyResults: [{ due: "2026-01-15" }], checkIns: [], today: "2026-02-02" },
  },
  ({ keyResult: { title, due, start, call, direction }, objective, score }, { asOf, model: { settings } }) => {
    if (due === null || due >= asOf || !isIsoDay(due) || direction === "Maintain") return null;
    if (score.status === "Done" || call === "Done" || score.lastCheckIn !== null) return null;
    if (due < cycleDays(objective, settings).start || (start !== null && due <= start)) return null;
    return { field: "due", seen: `${quoted(title)} was due on ${due} and has never been checked in.` };
  },
); // prettier-ignore
