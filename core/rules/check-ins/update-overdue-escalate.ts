/** A check-in that is long overdue goes to the department head. */
import { personKey } from "../../okr/from-plan/people";
import { daysSilent } from "../checking-in/silence";
import { bookRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import { headOver } from "../ownership/department-head";

export const rule = bookRule(
  {
    id: "update-overdue-escalate",
    group: "check-ins",
    level: "warning",
    title: "No check-in is so late that the department head has to hear of it",
    why: "Its owner has not answered for longer than the cadence, the grace and the time before escalation together.",
    source: "ClearPoint Strategy: an update counts as overdue after 7 days.",
    todo: "Ask the owner, or whoever the owner answers to, for a check-in; or hand the key result to somebody else.",
    good: { keyResults: [{}], checkIns: [{ date: "2026-01-22", value: 37 }], today: "2026-02-09" },
    bad: {
      keyResults: [{}],
      checkIns: [{ date: "2026-01-09", value: 39 }],
      people: [{ departmentHead: "City Manager" }],
      today: "2026-02-09",
    },
  },
  (book) => {
    const { cadenceDays, graceDays, escalateAfterDays } = book.model.settings;
    const onTime = cadenceDays + graceDays;
    const late = book.keyResults.flatMap((facts) => {
      const days = daysSilent(facts, book.asOf);
      return days !== null && days > onTime && days >= onTime + escalateAfterDays ? [{ facts, days }] : [];
    });
    return late.map(({ facts, days }) => {
      const { row, keyResult, score } = facts;
      const named = headOver(keyResult.owner, facts, book);
      const head = named !== null && isSame(named, keyResult.owner) ? null : named;
      const seen = `${quoted(keyResult.title)} had its last check-in on ${score.lastCheckIn ?? ""}: ${days} days of silence, where ${onTime} are allowed.`;
      const todo = head === null ? {} : { todo: `Let ${head} know, who heads the department; agree on who checks in, and when.` };
      return { table: "keyResults" as const, row, field: null, seen, ...todo };
    });
  },
); // prettier-ignore

function isSame(head: string, owner: string | null): boolean {
  return owner !== null && personKey(head) === personKey(owner);
}
