/** `okr remind`: who is reminded of the book in a file today, and the mails to them by SMTP or as .eml files. */
import { basename, extname } from "node:path";
import type { Command } from "commander";
import { commandLine } from "../../core/messages/en/command-line";
import { remindCommand as say } from "../../core/messages/en/remind-command";
import { journalPath } from "../mail/send-journal";
import { SmtpError } from "../mail/smtp-session";
import { smtpMailer } from "../mail/smtp-mailer";
import { smtpSettings } from "../mail/smtp-settings";
import { MailSetupError } from "../mail/mail-setup-error";
import { CallError } from "./call-error";
import { chosenMails } from "./chosen-mails";
import type { Io } from "./io";
import { printReminders } from "./print-reminders";
import { readReminderBook } from "./reminder-book";
import type { ReminderBook } from "./reminder-book";
import { withRemindOptions } from "./remind-options";
import type { RemindOptions } from "./remind-options";
import { needsAttention, remindReport } from "./remind-report";
import type { RemindReport } from "./remind-report";
import { planFor } from "./remind-plan";
import { senderOf, smtpChoices } from "./remind-sender";
import { underLock } from "./remind-under-lock";
import { writeDrafts } from "./write-drafts";

export function registerRemind(program: Command, io: Io, finish: (findingsOfLevelError: boolean) => void): void {
  const command = program.command("remind").description(say.remind).argument("<file>", commandLine.bookFile);
  withRemindOptions(command).action(async (file: string, options: RemindOptions) => {
    refuseBadCall(file, options);
    const isDryRun = options.dryRun === true || (options.smtp === undefined && options.eml === undefined);
    const report = isDryRun ? await preview(file, options, io)
      : options.eml !== undefined && !options.asSent ? await drafts(file, options.eml, options, io)
      : await underLock(file, options, io);
    io.print(options.json ? JSON.stringify(report, null, 2) : printReminders(report, options.show ?? false, io.width));
    finish(needsAttention(report, options.limit !== undefined));
  });
} // prettier-ignore

function refuseBadCall(file: string, { smtp, eml, asSent, from }: RemindOptions): void {
  if (extname(file).toLowerCase() === ".csv") throw new CallError(say.csv);
  if (smtp !== undefined && eml !== undefined) throw new CallError(say.smtpOrEml);
  if (asSent && (eml === undefined || from === undefined)) throw new CallError(say.asSentAlone);
}

/** The book as it stands; nothing is written, and what waits for the sheet is counted. */
function bookToRead(file: string, today: string, io: Io): ReminderBook {
  const book = readReminderBook(file, today, io);
  const { state, entries } = book.ledger;
  if (state === "waiting") io.say(say.ledgerBeside(journalPath(file), entries));
  return book;
}

async function preview(file: string, options: RemindOptions, io: Io): Promise<RemindReport> {
  const today = options.today ?? io.today();
  const book = bookToRead(file, today, io);
  const plan = planFor(book, options, today);
  if (options.smtp !== undefined) await tryLogin(options.smtp, file, options, io);
  if (!options.json) io.say(commandLine.notWritten);
  return remindReport(plan, chosenMails(plan.mails, options), null, book.ledger);
}

/** Whether the mail server would take mail from us. */
async function tryLogin(url: string, file: string, options: RemindOptions, io: Io): Promise<void> {
  const settings = smtpSettings({ url, ...smtpChoices(options, io) });
  const sender = senderOf(file, options, settings);
  const mailer = smtpMailer({ settings, sender, rate: options.rate });
  try {
    await mailer.open();
    io.say(say.serverIsThere(settings.host));
  } catch (error) {
    if (error instanceof SmtpError) throw new MailSetupError(say.serverIsNot(settings.host, error.said));
    throw error;
  } finally {
    mailer.close();
  }
}

/** Files that people send themselves: the ledger does not change. */
async function drafts(file: string, folder: string, options: RemindOptions, io: Io): Promise<RemindReport> {
  const today = options.today ?? io.today();
  const book = bookToRead(file, today, io);
  const plan = planFor(book, options, today);
  const chosen = chosenMails(plan.mails, options);
  const sender = { address: options.from ?? null, workbook: basename(file) };
  const results = await writeDrafts(chosen, folder, plan.day, sender);
  return remindReport(plan, chosen, results, book.ledger);
}
