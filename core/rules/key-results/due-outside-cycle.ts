/** A key result is due in its cycle, or at least in the fiscal year around it. */
import { isIsoDay } from "../../okr/iso-day";
import { keyResultRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import { cycleDays, fiscalYearAround } from "../measuring/cycle-days";

export const rule = keyResultRule(
  {
    id: "due-outside-cycle",
    level: "error",
    title: "A key result is due in the fiscal year of its cycle",
    why: "A key result is closed and graded with its cycle. What is due years away, or was due before it began, cannot be paced in it.",
    source: "Microsoft Viva Goals: key results lie within their time period",
    todo: "Correct Due, or the objective's cycle.",
    good: { keyResults: [{ due: "2026-03-31" }, { title: "Cut overtime from 900 to 700 hours", unit: "hours", baseline: 900, target: 700, due: "2026-06-30" }] },
    bad: { keyResults: [{ due: "2029-06-30" }] },
  },
  ({ keyResult: { title, due, start, direction }, objective, score }, { model: { settings } }) => {
    if (due === null || direction === "Maintain" || !isIsoDay(due)) return null;
    const cycle = cycleDays(objective, settings);
    if (due >= cycle.start && due <= cycle.end) return null;
    if (due < cycle.start) {
      // Reached before its cycle is no fault, and neither is an earlier start: then the two dates are at odds, which another rule says.
      if (score.status === "Done" || (start !== null && due <= start)) return null;
      return { field: "due", seen: `${quoted(title)} is due on ${due}, before ${cycle.name} starts on ${cycle.start}.` };
    }
    const year = fiscalYearAround(cycle, settings);
    if (due <= year.end) return null;
    return {
      field: "due",
      seen: `${quoted(title)} is due on ${due}, after ${year.name} ends on ${year.end}.`,
      todo: `Keep this target as the plan goal, and set what is to be reached of it by ${year.end} at the latest.`,
    };
  },
); // prettier-ignore
