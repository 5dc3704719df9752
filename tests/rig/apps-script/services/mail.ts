/** MailApp: mails that are kept instead of sent, within the account's daily limit. */
import type { Account } from "../account";
import { NotModelled, ServiceError, serviceErrors } from "../execution/service-error";
import { ServiceObject } from "../execution/service-object";
import type { Faults } from "../faults";
import type { RigState, SentMail } from "../rig-state";

type Google = GoogleAppsScript.Mail.MailApp;

/** https://developers.google.com/apps-script/guides/services/quotas: recipients a day, and a message. */
const RECIPIENTS_A_DAY = { consumer: 100, workspace: 1500 };
const RECIPIENTS_A_MESSAGE = 50;
const MAX_BODY_BYTES = 200 * 1024;

const ADDRESS = /^[^@\s,]+@[^@\s,]+\.[^@\s,.]+$/;
const NAMED = /^[^<]*<([^<>]+)>$/;

const known = new Set(["to", "cc", "bcc", "replyTo", "name", "subject", "body", "htmlBody", "noReply"]);

const listOf = (addresses: string) =>
  addresses
    .split(",")
    .map((address) => address.trim())
    .filter((address) => address !== "");

export class MailApp extends ServiceObject implements Pick<Google, "getRemainingDailyQuota" | "sendEmail"> {
  readonly api = "MailApp";
  readonly #rig: RigState & { faults: Faults };
  readonly #account: Account;

  constructor(rig: RigState & { faults: Faults }, account: Account) {
    super();
    this.#rig = rig;
    this.#account = account;
  }

  getRemainingDailyQuota(): number {
    const { faults, mails } = this.#rig;
    if (faults.quotaLeft !== null) return faults.quotaLeft;
    const sent = mails.reduce((sum, { to, cc, bcc }) => sum + listOf([to, cc, bcc].join(",")).length, 0);
    return RECIPIENTS_A_DAY[this.#account.isWorkspace ? "workspace" : "consumer"] - sent;
  }

  sendEmail(...args: unknown[]): void {
    const mail = mailOf(args);
    const recipients = listOf([mail.to, mail.cc, mail.bcc].join(","));
    if (recipients.length === 0) throw new ServiceError("Failed to send email: no recipient");
    const wrong = recipients.find((address) => !ADDRESS.test(NAMED.exec(address)?.[1] ?? address));
    if (wrong !== undefined) throw new ServiceError(`Invalid email: ${wrong}`);
    if (recipients.length > RECIPIENTS_A_MESSAGE)
      throw new ServiceError("Limit Exceeded: Email Recipients Per Message.");
    if (Buffer.byteLength(mail.body + (mail.htmlBody ?? "")) > MAX_BODY_BYTES)
      throw new ServiceError("Limit Exceeded: Email Body Size.");
    if (recipients.length > this.getRemainingDailyQuota())
      throw new ServiceError("Service invoked too many times for one day: email.");
    const { faults } = this.#rig;
    if (faults.quotaLeft !== null) faults.quotaLeft -= recipients.length;
    this.#rig.mails.push(mail);
  }
}

/** ({…}), (to, subject, body), (to, subject, body, {…}) or (to, replyTo, subject, body). */
function mailOf(args: readonly unknown[]): SentMail {
  const [first, second, third, fourth] = args;
  let parts: Record<string, unknown>;
  if (args.length === 1 && typeof first === "object" && first !== null) parts = { ...first };
  else if (args.length === 3 && args.every((arg) => typeof arg === "string"))
    parts = { to: first, subject: second, body: third };
  else if (args.length === 4 && typeof fourth === "object" && fourth !== null)
    parts = { ...fourth, to: first, subject: second, body: third };
  else if (args.length === 4 && args.every((arg) => typeof arg === "string"))
    parts = { to: first, replyTo: second, subject: third, body: fourth };
  else throw serviceErrors.signature("MailApp.sendEmail", args);
  const unknown = Object.keys(parts).find((key) => !known.has(key));
  if (unknown !== undefined) throw new NotModelled(`MailApp.sendEmail({ ${unknown} })`);
  const text = (key: string) => (parts[key] === undefined || parts[key] === null ? "" : String(parts[key]));
  return {
    ...{ to: text("to"), cc: text("cc"), bcc: text("bcc"), replyTo: text("replyTo"), name: text("name") },
    ...{ subject: text("subject"), body: text("body"), htmlBody: text("htmlBody") || null },
  };
}
