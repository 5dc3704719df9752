/** The reminder ledger: how outcomes become entries, and what the entries together say about a mail. */
import { ledgerKinds, outcomeWords } from "../messages/en/reminders-ledger";
import type { ReminderEntry } from "../okr/reminder-entry";
import { mailboxText } from "./mailbox";
import type { Mail } from "./mail";
import type { MailOutcome } from "./mailer";

/** "left-out": a person decided that it is not sent in this period. "by-hand": a person says that it was sent (a draft, a letter). */
export type LedgerOutcome = MailOutcome | { state: "sending" } | { state: "left-out" } | { state: "by-hand" };

/** An entry without its minute, which the host adds. */
export type NewEntry = Omit<ReminderEntry, "at">;

export function ledgerEntry(mail: LedgerMail, outcome: LedgerOutcome): NewEntry {
  const reason = "reason" in outcome ? `: ${outcome.reason}` : "";
  return {
    kind: ledgerKinds[mail.kind],
    to: mailboxText(mail.to),
    about: mail.about.join(", ") || null,
    outcome: outcomeWords[outcome.state] + reason,
    key: mail.key,
  };
}

/** What the ledger keeps of a mail. */
export type LedgerMail = Pick<Mail, "key" | "kind" | "to" | "about">;

/** free: never tried, or every try failed: to be sent · done: sent, or left out by somebody · uncertain: perhaps sent. */
export type KeyState = "free" | "done" | "uncertain";

/** By key; keys that are not there are free. `entries` in the order in which they were added. */
export function keyStates(entries: readonly Pick<ReminderEntry, "key" | "outcome">[]): Map<string, KeyState> {
  const tallies = new Map<string, Tally>();
  for (const { key, outcome } of entries) {
    const name = key?.trim() ?? "";
    if (name === "") continue;
    const tally = tallies.get(name) ?? { open: 0, isDone: false, isUncertain: false };
    tallies.set(name, tally);
    count(tally, outcome ?? "");
  }
  return new Map([...tallies].map(([key, tally]) => [key, stateOf(tally)]));
}

/** Whether nobody has touched a key since it was planned: then a mail may be claimed. */
export function isUnclaimed(
  entries: readonly Pick<ReminderEntry, "key">[],
  key: string | null,
  tries: number,
): boolean {
  return triesOf(entries).get(key ?? "") === (tries === 0 ? undefined : tries);
}

/** The ids in an entry's About. */
export function keysOfKeyResults(about: string | null): string[] {
  return (about ?? "").split(/[,;\s]+/).filter((id) => id !== "");
}

/** How many entries there are of each key. */
export function triesOf(entries: readonly Pick<ReminderEntry, "key">[]): Map<string, number> {
  const tries = new Map<string, number>();
  for (const { key } of entries) {
    const name = key?.trim() ?? "";
    if (name !== "") tries.set(name, (tries.get(name) ?? 0) + 1);
  }
  return tries;
}

interface Tally {
  /** "Sending" without an outcome after it. */
  open: number;
  isDone: boolean;
  isUncertain: boolean;
}

/** Words that we did not write leave it uncertain: better one mail too few than one twice. */
function count(tally: Tally, outcome: string): void {
  const word = outcome.trim().split(":")[0]?.trim().toLowerCase() ?? "";
  const is = (state: LedgerOutcome["state"]): boolean => word === outcomeWords[state].toLowerCase();
  if (is("sending")) tally.open += 1;
  else if (is("failed")) tally.open = Math.max(0, tally.open - 1);
  else if (is("sent") || is("by-hand") || is("left-out")) tally.isDone = true;
  else tally.isUncertain = true;
}

function stateOf({ open, isDone, isUncertain }: Tally): KeyState {
  if (isDone) return "done";
  return open > 0 || isUncertain ? "uncertain" : "free";
}
