/** A mail as a link that opens a draft in the mail program: text only, and not for long ones. */
import type { Mail } from "../../core/reminders/mail";

/** Windows hands programs no longer addresses than this (INTERNET_MAX_URL_LENGTH is 2,083); some mail programs drop the rest silently. */
const MAX_LENGTH = 2_000;

/** Null where it would be too long to arrive whole. */
export function mailtoOf({ to, subject, text }: Pick<Mail, "to" | "subject" | "text">): string | null {
  const body = text.replace(/\r?\n/g, "\r\n");
  const link = `mailto:${encodeURIComponent(to.address).replace(/%40/g, "@")}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return link.length <= MAX_LENGTH ? link : null;
}
