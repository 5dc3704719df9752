/** Sends the mails of a plan to a mail server: those that it does not take for now are tried again, after waits that grow. */
import { setTimeout as wait } from "node:timers/promises";
import { smtpOutcomes as say } from "../../core/messages/en/mail-setup";
import { remindCommand } from "../../core/messages/en/remind-command";
import { drive } from "../../core/reminders/drive";
import type { LedgerWriter } from "../../core/reminders/drive";
import type { Mail } from "../../core/reminders/mail";
import { sendReminders } from "../../core/reminders/send-reminders";
import type { SendResult } from "../../core/reminders/send-reminders";
import type { SmtpMailer } from "../mail/smtp-mailer";
import type { Io } from "./io";

export interface SendingOptions {
  /** How many mails may be sent; null: all. */
  limit: number | null;
  /** Seconds to wait before each further try. */
  retryAfter: readonly number[];
  /** Ends the sending after the mail that is on its way. */
  stop: AbortSignal;
}

/** A result for each mail: that of its last try. @throws whatever the ledger throws */
export async function sendBySmtp(
  mails: readonly Mail[],
  mailer: SmtpMailer,
  ledger: LedgerWriter,
  { limit, retryAfter, stop }: SendingOptions,
  io: Io,
): Promise<SendResult[]> {
  const last = new Map<string, SendResult>();
  let waiting = [...mails];
  for (let round = 0; ; round++) {
    let tried = 0;
    const sent = [...last.values()].filter(({ state }) => state === "sent").length;
    const quota = limit === null ? null : Math.max(0, limit - sent);
    const results = await drive(sendReminders(waiting, quota), mailer, ledger, {
      onResult: () => io.progress(remindCommand.sending(++tried, waiting.length)),
      stopBecause: () => (stop.aborted ? say.interrupted : null),
    });
    for (const result of results) last.set(result.key, result);
    const seconds = retryAfter[round];
    waiting = stillToTry(waiting, results, mailer.failedForNow);
    if (waiting.length === 0 || seconds === undefined || stop.aborted) break;
    io.say(remindCommand.tryingAgain(waiting.length, seconds));
    await wait(seconds * 1000, null, { signal: stop }).catch(() => null);
    if (stop.aborted) break;
  }
  return mails.flatMap(({ key }) => last.get(key) ?? []);
} // prettier-ignore

/** What failed for now, and what was not tried because the server was not there for now. A failed try is two entries in the ledger. */
function stillToTry(mails: readonly Mail[], results: readonly SendResult[], forNow: ReadonlySet<string>): Mail[] {
  const tried = results.filter(({ state }) => state !== "waiting" && state !== "taken");
  const stopper = tried[tried.length - 1];
  const isStoppedForNow = stopper?.state === "failed" && forNow.has(stopper.key);
  return mails.flatMap((mail, i): Mail[] => {
    const state = results[i]?.state;
    if (state === "failed" && forNow.has(mail.key)) return [{ ...mail, tries: mail.tries + 2 }];
    return state === "waiting" && isStoppedForNow ? [mail] : [];
  });
} // prettier-ignore
