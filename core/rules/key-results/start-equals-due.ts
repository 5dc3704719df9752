/** A key result has time to be reached: its due date is after its start. */
import { keyResultRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";

export const rule = keyResultRule(
  {
    id: "start-equals-due",
    level: "error",
    title: "A due date is after the start",
    why: "The pace is counted from the start to the due date. Where there is no day between them, all of it is expected at once.",
    source: "Edge case of the OKR trackers of Oslo kommune and Puzzle ITC",
    todo: "Type the day on which the work towards it begins into Start, or leave Start blank for the cycle's first day.",
    good: { keyResults: [{ start: "2026-01-15", due: "2026-03-31" }] },
    bad: { keyResults: [{ start: "2026-03-31", due: "2026-03-31" }] },
  },
  ({ keyResult: { title, start, due } }) =>
    start !== null && due !== null && due <= start
      ? {
          field: "start",
          seen:
            start === due
              ? `${quoted(title)} starts and is due on ${due}.`
              : `${quoted(title)} starts on ${start} and is due before that, on ${due}.`,
        }
      : null,
);
