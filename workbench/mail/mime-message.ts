/** A mail of the core as the bytes that go over the wire (RFC 5322, MIME). */
import { createHash } from "node:crypto";
import MailComposer from "nodemailer/lib/mail-composer";
import type { Mail } from "../../core/reminders/mail";

export interface MailSender {
  /** One plain address; null: a draft that gets its sender when a person sends it. */
  address: string | null;
  /** The workbook's file name: mails of two books are never taken for the same one. */
  workbook: string;
}

export interface MimeMessage {
  bytes: Buffer;
  messageId: string;
}

export interface MimeOptions {
  /** When it is sent; nothing else in the message changes with time. */
  date: Date;
  /** Outlook opens it as a mail to be sent. */
  isDraft: boolean;
}

export async function mimeMessage(
  mail: Mail,
  sender: MailSender,
  { date, isDraft }: MimeOptions,
): Promise<MimeMessage> {
  const messageId = messageIdOf(mail.key, sender);
  const composer = new MailComposer({
    ...(sender.address !== null && { from: { name: mail.fromName, address: sender.address } }),
    to: { name: mail.to.name, address: mail.to.address },
    ...(mail.replyTo !== null && { replyTo: mail.replyTo }),
    subject: mail.subject,
    messageId,
    date,
    text: mail.text,
    html: mail.html,
    headers: {
      // RFC 3834: no vacation notes come back; the second is what Exchange asks for.
      "Auto-Submitted": "auto-generated",
      "X-Auto-Response-Suppress": "All",
      ...(isDraft && { "X-Unsent": "1" }),
    },
    newline: "win",
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return { bytes: await composer.compile().build(), messageId };
}

/** The same for the same mail of the same book, however often it is sent: mail programs show it once. */
function messageIdOf(key: string, { address, workbook }: MailSender): string {
  const digest = createHash("sha256")
    .update(JSON.stringify([workbook, key]))
    .digest("hex")
    .slice(0, 32);
  return `<${digest}@${address?.split("@")[1] ?? "okr-ledger.invalid"}>`;
}
