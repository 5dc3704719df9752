/** The Mailer port: what a host needs to send mails, and what it says about each. */
import type { Mail } from "./mail";

/**
 * sent: the mail server has taken it · failed: it has not gone out, and is due again next time · unknown: it may have gone out (the
 * connection broke after the mail was handed over); it is not sent again by itself.
 * `stop`: no further mail can go out now either (quota used up, login refused): the others are left for next time.
 */
export type MailOutcome =
  | { state: "sent" }
  | { state: "failed"; reason: string; stop?: boolean }
  | { state: "unknown"; reason: string; stop?: boolean };

/** Where sending waits: the command line, Excel, the pane. Neither call rejects: what goes wrong is an outcome. */
export interface Mailer {
  /** How many mails can still be sent today; null where there is no limit or nobody knows it. */
  quota: () => Promise<number | null>;
  send: (mail: Mail) => Promise<MailOutcome>;
}

/** The same where nothing waits: Apps Script. */
export interface SyncMailer {
  quota: () => number | null;
  send: (mail: Mail) => MailOutcome;
}
