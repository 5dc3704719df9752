/** PaneMail where the pane reaches a mail server itself: the ledger is written by the pane's own command, before and after each mail. */
import { paneMessages } from "../../core/messages/en/pane";
import { drive } from "../../core/reminders/drive";
import type { NewEntry } from "../../core/reminders/ledger";
import type { Mailer } from "../../core/reminders/mailer";
import { sendReminders } from "../../core/reminders/send-reminders";
import type { PaneHost, PaneMail } from "../pane-host";
import { minuteNow } from "../shared/minute-now";

export function mailOverMailer(
  run: PaneHost["run"],
  mailer: Mailer,
  now: () => string = minuteNow,
): PaneMail {
  const record = async (entry: NewEntry, tries: number | null): Promise<boolean> => {
    const { taken } = await run("recordReminders", { entries: [{ entry, tries }], at: now() });
    return taken.length === 0;
  };
  return {
    quota: mailer.quota,
    send: async (mails, onResult, signal) =>
      drive(
        sendReminders(mails, await mailer.quota()),
        mailer,
        { claim: record, record: async (entry) => void (await record(entry, null)) },
        { onResult, stopBecause: () => (signal.aborted ? paneMessages.stoppedBetween : null) },
      ),
  };
}
