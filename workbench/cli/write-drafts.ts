/** Mails as .eml files in a folder, for people who send them, or for a mail server that picks them up. */
import type { Mail } from "../../core/reminders/mail";
import type { MailOutcome } from "../../core/reminders/mailer";
import { writeEml } from "../mail/eml-folder";
import type { MailSender } from "../mail/mime-message";
import type { MailResult } from "./remind-report";

/** By key. A file that cannot be written is a mail that failed; the others are written all the same. */
export async function writeDrafts(
  mails: readonly Mail[],
  folder: string,
  day: string,
  sender: MailSender,
): Promise<Map<string, MailResult>> {
  const results = new Map<string, MailResult>();
  for (const mail of mails) {
    try {
      const { path, isOld } = await writeEml(mail, folder, day, sender, { date: new Date(), isDraft: true });
      results.set(mail.key, { state: isOld ? "there-already" : "written", reason: path });
    } catch (error) {
      results.set(mail.key, { state: "failed", reason: messageOf(error) });
    }
  }
  return results;
}

/** For a folder that a mail server picks up from: a file that is there has been handed over. */
export function pickupMailer(folder: string, day: string, sender: MailSender) {
  return {
    send: async (mail: Mail): Promise<MailOutcome> => {
      try {
        await writeEml(mail, folder, day, sender, { date: new Date(), isDraft: false });
        return { state: "sent" };
      } catch (error) {
        return { state: "failed", reason: messageOf(error), stop: true };
      }
    },
  };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
