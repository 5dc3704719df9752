/**
 * Goes through mails one by one: first "Sending" is noted in the ledger, then the mail goes out, then its outcome is noted. So a run that
 * was killed leaves at most one mail uncertain, and none is sent twice. Hosts drive the steps: see `drive` and `driveSync`.
 */
import { sendingSays } from "../messages/en/reminders-sending";
import { ledgerEntry } from "./ledger";
import type { NewEntry } from "./ledger";
import type { Mail } from "./mail";
import type { MailOutcome } from "./mailer";

/** What the host is to do next. */
export type SendStep =
  /**
   * Add this entry ("Sending") to the ledger, lastingly, before anything else happens. Answer `claimed: false` (and add nothing) where the
   * ledger as it stands by now has another number of entries of the key than `tries`: another sender was faster. See `isUnclaimed`. Or
   * `stop`, with the reason: this mail and the others are left for next time.
   */
  | { do: "claim"; entry: NewEntry; tries: number }
  /** Hand the mail to the mail server; answer with the outcome. */
  | { do: "send"; mail: Mail }
  /** Add this entry (the outcome) to the ledger. */
  | { do: "record"; entry: NewEntry; result: SendResult };

export type SendAnswer = { claimed: boolean } | { stop: string } | { outcome: MailOutcome } | null;

/** taken: another sender had it · waiting: not tried; it is due again next time. */
export interface SendResult {
  key: string;
  state: MailOutcome["state"] | "taken" | "waiting";
  /** Why it failed, is unknown or waits; null where it was sent or taken. */
  reason: string | null;
}

export type SendSteps = Generator<SendStep, SendResult[], SendAnswer>;

/** `quota`: how many may be sent; null for all. The result has every mail once, in order. */
export function* sendReminders(mails: readonly Mail[], quota: number | null): SendSteps {
  const results: SendResult[] = [];
  let left = quota ?? mails.length;
  let stopped: string | null = null;
  for (const mail of mails) {
    const { key, tries } = mail;
    if (stopped !== null || left <= 0) {
      results.push({ key, state: "waiting", reason: stopped ?? sendingSays.quota(quota ?? 0) });
      continue;
    }
    const claim = yield { do: "claim", entry: ledgerEntry(mail, { state: "sending" }), tries };
    if (claim && "stop" in claim) {
      stopped = claim.stop;
      results.push({ key, state: "waiting", reason: stopped });
      continue;
    }
    if (!claimedIn(claim)) {
      results.push({ key, state: "taken", reason: null });
      continue;
    }
    left -= 1;
    const outcome = outcomeIn(yield { do: "send", mail });
    const reason = outcome.state === "sent" ? null : outcome.reason;
    const result: SendResult = { key, state: outcome.state, reason };
    results.push(result);
    yield { do: "record", entry: ledgerEntry(mail, outcome), result };
    if (outcome.state !== "sent" && outcome.stop === true) stopped = outcome.reason;
  }
  return results;
}

function claimedIn(answer: SendAnswer): boolean {
  if (answer && "claimed" in answer) return answer.claimed;
  throw new Error("a claim is answered with whether it was claimed");
}

function outcomeIn(answer: SendAnswer): MailOutcome {
  if (answer && "outcome" in answer) return answer.outcome;
  throw new Error("sending is answered with an outcome");
}
