/** Which mail server the mails go through, and who they come from. */
import { basename } from "node:path";
import { mailSetup as say } from "../../core/messages/en/mail-setup";
import { isEmailAddress } from "../../core/okr/email-address";
import { MailSetupError } from "../mail/mail-setup-error";
import type { MailSender } from "../mail/mime-message";
import type { SmtpChoices, SmtpSettings } from "../mail/smtp-settings";
import type { Io } from "./io";
import type { RemindOptions } from "./remind-options";

/** @throws MailSetupError where no address is given and the mail server's user is none */
export function senderOf(
  file: string,
  { from }: { from?: string },
  { login }: SmtpSettings,
): MailSender & { address: string } {
  const address = from ?? login?.user ?? "";
  if (!isEmailAddress(address)) throw new MailSetupError(say.noSender);
  return { address, workbook: basename(file) };
}

export function smtpChoices(
  { plainOnLoopback = false, ca }: RemindOptions,
  io: Io,
): Omit<SmtpChoices, "url"> {
  return { plainOnLoopback, ca: ca ?? null, password: io.environment("OKR_SMTP_PASSWORD") };
}
