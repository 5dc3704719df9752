/** The Mailer port over MailApp: mails go out from the address of whoever runs the script. */
import { sheetsReminders as say } from "../../core/messages/en/sheets-reminders";
import type { MailOutcome, SyncMailer } from "../../core/reminders/mailer";

export const mailApp: SyncMailer = {
  quota: () => MailApp.getRemainingDailyQuota(),
  send: ({ to, subject, text, html, fromName, replyTo }) => {
    try {
      MailApp.sendEmail({
        ...{ to: to.address, subject, body: text, htmlBody: html, name: fromName },
        ...(replyTo !== null && { replyTo }),
      });
      return { state: "sent" };
    } catch (error) {
      return outcomeOf(error instanceof Error ? error.message : String(error));
    }
  },
};

/** Google has no codes: these words are those of its documentation and of public reports. What is not known may have gone out. */
function outcomeOf(words: string): MailOutcome {
  if (
    /too many times for one day|daily (?:\w{1,20} )?limit|limit exceeded: email recipients per day/i.test(
      words,
    )
  )
    return { state: "failed", reason: say.quotaUsedUp, stop: true };
  if (/invalid email|no recipient|limit exceeded|permission/i.test(words))
    return { state: "failed", reason: say.badAddress(words) };
  return { state: "unknown", reason: say.perhapsSent(words) };
}
