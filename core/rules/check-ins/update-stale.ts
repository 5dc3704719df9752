/** A key result is checked in on in its cadence. */
import { daysSilent } from "../checking-in/silence";
import { keyResultRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";

export const rule = keyResultRule(
  {
    id: "update-stale",
    group: "check-ins",
    level: "warning",
    title: "A key result is checked in on as often as the Settings say",
    why: "An old value tells nothing about today. Silence is never counted as on track.",
    source: "ClearPoint Strategy: an update counts as overdue after 7 days.",
    todo: "Ask the owner for a check-in: the date, its ID and where it stands now.",
    good: { keyResults: [{}], checkIns: [{ date: "2026-02-02", value: 35 }], today: "2026-02-09" },
    bad: { keyResults: [{}], checkIns: [{ date: "2026-01-22", value: 37 }], today: "2026-02-09" },
  },
  (facts, { model, asOf }) => {
    const { cadenceDays, graceDays, escalateAfterDays } = model.settings;
    const days = daysSilent(facts, asOf);
    if (days === null || days <= cadenceDays + graceDays) return null;
    if (days >= cadenceDays + graceDays + escalateAfterDays) return null; // update-overdue-escalate
    const { keyResult, score, due } = facts;
    const until = asOf > due ? `, ${days} days before it closed` : `, ${days} days ago`;
    const seen = `${quoted(keyResult.title)} had its last check-in on ${score.lastCheckIn ?? ""}${until}; ${cadenceDays} days are the cadence, ${graceDays} the grace.`;
    return { field: null, seen };
  },
); // prettier-ignore
