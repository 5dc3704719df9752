/** The mails as rows of a list: a heading for each kind, then its mails by person; narrowed down by words. */
import { mailboxText } from "../../../core/reminders/mailbox";
import { reminderKinds } from "../../../core/reminders/mail";
import type { Mail, ReminderKind } from "../../../core/reminders/mail";

export type MailRow =
  | { type: "kind"; key: string; kind: ReminderKind; count: number }
  | { type: "mail"; key: string; mail: Mail };

/** The most urgent kinds first; within a kind by name. */
export function mailRows(mails: readonly Mail[], words: string): MailRow[] {
  const shown = mails.filter((mail) => fits(mail, words));
  return reminderKinds.flatMap((kind): MailRow[] => {
    const its = shown
      .filter((mail) => mail.kind === kind)
      .sort((a, b) => mailboxText(a.to).localeCompare(mailboxText(b.to), "en"));
    if (its.length === 0) return [];
    return [{ type: "kind", key: kind, kind, count: its.length }, ...its.map((mail): MailRow => ({ type: "mail", key: mail.key, mail }))];
  });
} // prettier-ignore

/** Every word has to stand somewhere in it. */
function fits({ to, subject, about }: Mail, words: string): boolean {
  const text = `${mailboxText(to)} ${subject} ${about.join(" ")}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
