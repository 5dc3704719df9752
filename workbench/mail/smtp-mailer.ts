/** Sends mails to a mail server one after another, not faster than it allows, and says of each what became of it. */
import { setTimeout as wait } from "node:timers/promises";
import { smtpOutcomes as say } from "../../core/messages/en/mail-setup";
import type { Mail } from "../../core/reminders/mail";
import type { Mailer, MailOutcome } from "../../core/reminders/mailer";
import { mimeMessage } from "./mime-message";
import type { MailSender } from "./mime-message";
import { SmtpError, SmtpSession } from "./smtp-session";
import type { SmtpSettings } from "./smtp-settings";

export interface SmtpMailerOptions {
  settings: SmtpSettings;
  sender: MailSender & { address: string };
  /** Mails a minute at most. */
  rate: number;
  /** In milliseconds; absent: the machine's. */
  clock?: { now: () => number; wait: (milliseconds: number) => Promise<unknown> };
}

export interface SmtpMailer extends Mailer {
  /** Of the mails that failed, those that the server may take later. */
  readonly failedForNow: ReadonlySet<string>;
  /** Whether the server lets us in. @throws SmtpError */
  open: () => Promise<void>;
  close: () => void;
}

const machineClock = { now: () => Date.now(), wait: (milliseconds: number) => wait(milliseconds) };

export function smtpMailer({ settings, sender, rate, clock = machineClock }: SmtpMailerOptions): SmtpMailer {
  const session = new SmtpSession(settings);
  const failedForNow = new Set<string>();
  let next = 0;
  return {
    failedForNow,
    open: () => session.open(),
    close: () => session.close(),
    quota: () => Promise.resolve(null),
    send: async (mail: Mail): Promise<MailOutcome> => {
      const pause = next - clock.now();
      if (pause > 0) await clock.wait(pause);
      next = clock.now() + 60_000 / rate;
      failedForNow.delete(mail.key);
      try {
        const { bytes } = await mimeMessage(mail, sender, { date: new Date(), isDraft: false });
        await session.send({ from: sender.address, to: mail.to.address }, bytes);
        return { state: "sent" };
      } catch (error) {
        if (!(error instanceof SmtpError)) return { state: "failed", reason: oneLine(String(error)) };
        const outcome = outcomeOf(error, settings);
        if (error.isPassing && outcome.state === "failed") failedForNow.add(mail.key);
        return outcome;
      }
    },
  };
}

function outcomeOf({ stage, said, code, command, isPassing }: SmtpError, { host, port }: SmtpSettings): MailOutcome {
  const words = oneLine(said);
  if (stage === "connecting") {
    const isLogin = command.startsWith("AUTH");
    const isThere = code !== null || !isPassing;
    const reason = isLogin ? say.loginRefused(host, words) : isThere ? say.notSecure(host, port, words) : say.notReached(host, port, words);
    return { state: "failed", reason, stop: true };
  }
  if (code === null)
    return stage === "handed-over"
      ? { state: "unknown", reason: say.noAnswer(words) }
      : { state: "failed", reason: say.brokeOff(words) };
  if (code === 421) return { state: "failed", reason: say.closing(words), stop: true };
  if (command === "MAIL FROM" && code >= 500) return { state: "failed", reason: say.senderRefused(words), stop: true };
  return { state: "failed", reason: code < 500 ? say.notNow(words) : say.refused(words) };
} // prettier-ignore

/** What a server says may be anything. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim().slice(0, 300); // prettier-ignore
}
