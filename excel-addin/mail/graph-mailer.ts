/** Sends mails as the signed-in person through Microsoft Graph: https://learn.microsoft.com/graph/api/user-sendmail */
import { excelMailSays as say } from "../../core/messages/en/excel-mail";
import type { Mail } from "../../core/reminders/mail";
import type { Mailer, MailOutcome } from "../../core/reminders/mailer";

export interface GraphSession {
  /** An access token for Mail.Send. `refused`: one that Graph no longer takes. Rejects where nobody can sign in. */
  token: (refused?: string) => Promise<string>;
  fetch: (address: string, request: RequestInit) => Promise<Response>;
  wait: (milliseconds: number) => Promise<void>;
  isOnline: () => boolean;
}

export const graphOrigin = "https://graph.microsoft.com";

/** Exchange takes 30 mails a minute from one mailbox, so that a pause or two belong to any larger town's week. */
const TRIES = 4;
/** Longer than Graph usually asks for, short enough for somebody who watches. */
const LONGEST_WAIT_S = 120;
/** Where Graph says "later" without saying when. */
const DEFAULT_WAIT_S = 10;
const TIMEOUT_MS = 60_000;

/** `origin` is Graph's, and another one in tests. */
export function graphMailer(session: GraphSession, origin = graphOrigin): Mailer {
  return {
    // Nobody says how many may still be sent today.
    quota: () => Promise.resolve(null),
    send: (mail) => send(mail, session, `${origin}/v1.0/me/sendMail`),
  };
}

async function send(mail: Mail, session: GraphSession, address: string): Promise<MailOutcome> {
  let token: string;
  try {
    token = await session.token();
  } catch (error) {
    return { state: "failed", reason: say.signInFailed(wordsOf(error)), stop: true };
  }
  let isRenewed = false;
  for (let tries = 1; ; tries++) {
    let response: Response;
    try {
      response = await session.fetch(address, request(mail, token));
    } catch (error) {
      // A request that broke off may have arrived all the same.
      if (session.isOnline()) return { state: "unknown", reason: say.unclear(wordsOf(error)) };
      return { state: "failed", reason: say.offline, stop: true };
    }
    const pause = pauseAfter(response);
    if (response.status === 401 && !isRenewed) {
      isRenewed = true;
      try {
        token = await session.token(token);
      } catch (error) {
        return { state: "failed", reason: say.signInFailed(wordsOf(error)), stop: true };
      }
    } else if (pause !== null && tries < TRIES && pause <= LONGEST_WAIT_S) {
      await session.wait(pause * 1000);
    } else return outcomeOf(response);
  }
}

/** As Graph's JSON: from the HTML, Exchange makes the plain text that some readers prefer. */
function request({ to, subject, html, replyTo, key }: Mail, token: string): RequestInit {
  const recipient = (name: string, address: string) => ({ emailAddress: { name, address } });
  const message = {
    subject,
    body: { contentType: "HTML", content: html },
    toRecipients: [recipient(to.name, to.address)],
    replyTo: replyTo === null ? [] : [recipient("", replyTo)],
    // Graph takes headers of ours only where they begin with "x-".
    internetMessageHeaders: [{ name: "x-okr-ledger-reminder", value: key }],
  };
  return {
    method: "POST",
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
    body: JSON.stringify({ message, saveToSentItems: true }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  };
}

/** Seconds, where Graph has not taken the mail and asks for a pause; null: it does not. */
function pauseAfter({ status, headers }: Response): number | null {
  if (status !== 429 && status !== 503) return null;
  const wanted = Number(headers.get("Retry-After") ?? DEFAULT_WAIT_S);
  return Number.isFinite(wanted) && wanted >= 0 ? wanted : DEFAULT_WAIT_S;
}

async function outcomeOf(response: Response): Promise<MailOutcome> {
  const { status } = response;
  if (status === 202) return { state: "sent" };
  const { code, message } = await errorOf(response);
  if (status === 401) return { state: "failed", reason: say.signedOut, stop: true };
  if (code === "MailboxNotEnabledForRESTAPI") return { state: "failed", reason: say.noMailbox, stop: true };
  if (status === 403) return { state: "failed", reason: say.notAllowed, stop: true };
  if (status === 429 || status === 503) return { state: "failed", reason: say.tooMany, stop: true };
  // Behind other errors of the server the mail may have been taken.
  if (status >= 500) return { state: "unknown", reason: say.unclear(String(status)) };
  return { state: "failed", reason: say.refused(status, message) };
}

/** Graph's own words, where it says any. */
async function errorOf(response: Response): Promise<{ code: string; message: string }> {
  const text = (value: unknown): string => (typeof value === "string" ? value : "");
  try {
    const { error }: { error?: { code?: unknown; message?: unknown } } = (await response.json()) as object;
    return { code: text(error?.code), message: text(error?.message) };
  } catch {
    return { code: "", message: "" };
  }
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : "");
