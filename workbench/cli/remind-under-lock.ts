/** Sending, with the ledger: one sender at a time, what earlier runs left is settled first, and all of it is on the sheet in the end. */
import { basename } from "node:path";
import { remindCommand as say } from "../../core/messages/en/remind-command";
import { drive } from "../../core/reminders/drive";
import type { LedgerWriter } from "../../core/reminders/drive";
import type { Mail } from "../../core/reminders/mail";
import type { ReminderPlan } from "../../core/reminders/reminder-plan";
import { sendReminders } from "../../core/reminders/send-reminders";
import type { SendResult } from "../../core/reminders/send-reminders";
import { LockLostError, journalLedger } from "../mail/journal-ledger";
import { journalPath } from "../mail/send-journal";
import { takeLock } from "../mail/send-lock";
import type { SendLock } from "../mail/send-lock";
import { smtpMailer } from "../mail/smtp-mailer";
import { smtpSettings } from "../mail/smtp-settings";
import { CallError } from "./call-error";
import { chosenMails } from "./chosen-mails";
import type { Io } from "./io";
import type { RemindOptions } from "./remind-options";
import { remindReport } from "./remind-report";
import type { RemindReport } from "./remind-report";
import { planFor } from "./remind-plan";
import { senderOf, smtpChoices } from "./remind-sender";
import { mergeJournal } from "./reminder-book";
import type { LedgerState } from "./reminder-book";
import { sendBySmtp } from "./send-by-smtp";
import { pickupMailer } from "./write-drafts";

export async function underLock(file: string, options: RemindOptions, io: Io): Promise<RemindReport> {
  const send = senderFor(file, options, io);
  const lock = lockOf(file, options.breakLock ?? false, io);
  try {
    return await sendAll(file, options, lock, send, io);
  } catch (error) {
    if (error instanceof LockLostError) throw new CallError(say.lockLost);
    if (error instanceof Error && "syscall" in error)
      throw new CallError(say.notNoted(journalPath(file), error.message));
    throw error;
  } finally {
    lock.release();
  }
}

async function sendAll(
  file: string,
  options: RemindOptions,
  lock: SendLock,
  send: Send,
  io: Io,
): Promise<RemindReport> {
  const today = options.today ?? io.today();
  const before = await mergeJournal(file, today, io);
  const plan = planFor(before, options, today);
  const chosen = chosenMails(plan.mails, options);
  const ledger = journalLedger(journalPath(file), before.onSheet, lock, () => io.minute());
  const results = await send(chosen, plan, ledger);
  const after = await mergeJournal(file, today, io);
  sayLedger(file, after.ledger.state === "none" ? before.ledger : after.ledger, io);
  const outcomes = new Map(results.map(({ key, state, reason }) => [key, { state, reason }]));
  return remindReport(plan, chosen, outcomes, after.ledger);
} // prettier-ignore

type Send = (mails: Mail[], plan: ReminderPlan, ledger: LedgerWriter) => Promise<SendResult[]>;

/** How the call wants the mails to go out; everything that may be wrong with it is said before the lock is taken. */
function senderFor(file: string, options: RemindOptions, io: Io): Send {
  const { smtp, eml, from = null, limit = null, retryAfter, rate } = options;
  if (eml !== undefined)
    return (mails, { day }, ledger) => {
      const sender = { address: from, workbook: basename(file) };
      return drive(sendReminders(mails, limit), pickupMailer(eml, day, sender), ledger);
    };
  const settings = smtpSettings({ url: smtp ?? "", ...smtpChoices(options, io) });
  const sender = senderOf(file, options, settings);
  return async (mails, _plan, ledger) => {
    const mailer = smtpMailer({ settings, sender, rate });
    const stop = new AbortController();
    const onSignal = () => stop.abort();
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, onSignal);
    try {
      return await sendBySmtp(mails, mailer, ledger, { limit, retryAfter, stop: stop.signal }, io);
    } finally {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.off(signal, onSignal);
      mailer.close();
    }
  };
}

function lockOf(file: string, isBroken: boolean, io: Io): SendLock {
  const attempt = takeLock(file, isBroken);
  if (attempt.lock) {
    if (attempt.left) io.say(say.leftByRun(attempt.left.pid, attempt.left.since));
    return attempt.lock;
  }
  const { holder, seconds, path } = attempt;
  const who = holder ? say.holder(holder.owner, holder.host, holder.pid) : say.unknownHolder;
  throw new CallError(say.locked(path, who, say.since(seconds)));
}

function sayLedger(file: string, { state, reason, entries }: LedgerState, io: Io): void {
  if (state === "merged") io.say(say.ledgerMerged(entries));
  if (state === "waiting") io.say(say.ledgerWaits(journalPath(file), reason));
}
