/** The weekly run of the reminders: a trigger calls it every morning, as the person who set it up. */
import { sheetsReminders as say } from "../../core/messages/en/sheets-reminders";
import { startRun } from "../run-time";
import { withLock } from "../with-lock";
import { outcomeInWords, planDue, sendDue } from "./send-due";

/**
 * A week begins on the reminder weekday, and everybody gets a mail at most once in it: so most mornings have nothing to send but what could
 * not be sent before. What goes wrong is thrown: Google mails it to the person whose trigger it is.
 */
export function weeklyReminders(): void {
  const { isTimeUp } = startRun();
  withLock(() => {
    const due = planDue({ isTimeUp, evenOnDayOff: false });
    if (!due) throw new Error(say.stillWriting);
    if (due.plan.mails.length === 0) return;
    const results = sendDue(due, isTimeUp);
    if (results.some(({ state }) => state === "failed" || state === "unknown" || state === "waiting"))
      throw new Error(outcomeInWords(due.plan, results));
  });
}
