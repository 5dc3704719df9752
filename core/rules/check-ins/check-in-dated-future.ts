/** A check-in is not dated later than today. */
import { isIsoDay } from "../../okr/iso-day";
import { checkInRule } from "../engine/make-rule";

export const rule = checkInRule(
  {
    id: "check-in-dated-future",
    level: "error",
    title: "A check-in is dated today or earlier",
    why: "Nobody has seen a value of the future. It does not count until its day has come, and then it would hide newer ones.",
    source: "Validators of Oslo kommune's OKR tracker",
    todo: "Type the day on which the value was seen; look at the year and at the order of day and month.",
    good: { keyResults: [{}], checkIns: [{ date: "2026-01-05", value: 41 }], today: "2026-01-05" },
    bad: { keyResults: [{}], checkIns: [{ date: "2026-05-01", value: 41 }], today: "2026-01-05" },
  },
  ({ date, keyResultId }, { model, asOf }) => {
    if (date === null || date <= asOf || !isIsoDay(date)) return null;
    const seen = `A check-in on ${keyResultId} is dated ${date}; the book is scored by ${asOf}.`;
    if (model.settings.asOf === null) return { field: "date", seen };
    // The book may look back on purpose: then later check-ins are as they should be.
    const todo = "Mend the date, or, where the book is to show today, leave the as-of date in Settings blank.";
    return { field: "date", level: "warning", seen, todo };
  },
); // prettier-ignore
