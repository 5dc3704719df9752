/** The weekly run of the reminders: a trigger calls it every morning, as the person who set it up. */
import { sheetsReminders as say } from "../../core/messages/en/sheets-reminders";
import { readHolidays } from "../../core/reminders/calendar";
import { ownerPeriod } from "../../core/reminders/periods";
import { startRun } from "../run-time";
import { withLock } from "../with-lock";
import type { DuePlan } from "./send-due";
import { outcomeInWords, planDue, sendDue } from "./send-due";

/**
 * On the reminder weekday, on the next working day where that is a day off, and on the days after it for what could not be sent. What goes
 * wrong is thrown: Google mails it to the person whose trigger it is.
 */
export function weeklyReminders(): void {
  const { isTimeUp } = startRun();
  withLock(() => {
    const due = planDue({ isTimeUp, evenOnDayOff: false });
    if (!due) throw new Error(say.stillWriting);
    if (isTooEarly(due) || due.plan.mails.length === 0) return;
    const results = sendDue(due, isTimeUp);
    if (results.some(({ state }) => state === "failed" || state === "unknown" || state === "waiting"))
      throw new Error(outcomeInWords(due.plan, results));
  });
}

/** A person may send on any day; the run waits for the day of the period. */
function isTooEarly({ plan: { day }, settings }: DuePlan): boolean {
  if (settings.ownerReminders === "off") return false;
  const { holidays } = readHolidays(settings.holidays);
  return day < ownerPeriod(settings.ownerReminders, day, settings, holidays).sendOn;
}
