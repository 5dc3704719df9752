/** The ledger and the steps of sending: what is known to be sent is not sent again, what failed is, what is uncertain waits. */
import { describe, expect, it, vi } from "vitest";
import { drive, driveSync } from "../../core/reminders/drive";
import { isUnclaimed, keyStates, ledgerEntry } from "../../core/reminders/ledger";
import type { NewEntry } from "../../core/reminders/ledger";
import type { Mail } from "../../core/reminders/mail";
import type { MailOutcome } from "../../core/reminders/mailer";
import { sendReminders } from "../../core/reminders/send-reminders";

const mailTo = (n: number): Mail => ({
  key: `update:2026-02-16:p${n}@example.gov`,
  tries: 0,
  kind: "digest",
  to: { name: `P ${n}`, address: `p${n}@example.gov` },
  about: ["O1.KR1"],
  reason: "",
  subject: "",
  text: "",
  html: "",
  fromName: "",
  replyTo: null,
});
const mails = [mailTo(1), mailTo(2), mailTo(3)];

function ledgerOf(entries: NewEntry[]) {
  return {
    claim: (entry: NewEntry, tries: number): boolean => {
      const isFree = isUnclaimed(entries, entry.key, tries);
      if (isFree) entries.push(entry);
      return isFree;
    },
    record: (entry: NewEntry): void => void entries.push(entry),
  };
}

function sendAll(outcomes: readonly MailOutcome[], quota: number | null = null, entries: NewEntry[] = []) {
  const left = [...outcomes];
  const send = () => left.shift() ?? { state: "sent" as const };
  const results = driveSync(sendReminders(mails, quota), { send }, ledgerOf(entries));
  return { states: results.map(({ state }) => state), entries };
}

describe("sending", () => {
  it("notes each mail before and after it goes out", () => {
    const { states, entries } = sendAll([{ state: "sent" }, { state: "failed", reason: "mailbox full" }]);
    expect(states).toEqual(["sent", "failed", "sent"]);
    expect(entries.map(({ outcome }) => outcome)).toEqual([
      "Sending", "Sent", "Sending", "Failed: mailbox full", "Sending", "Sent",
    ]); // prettier-ignore
    expect(entries[0]).toMatchObject({ kind: "Digest", to: "P 1 <p1@example.gov>", about: "O1.KR1", key: mails[0]?.key });
  }); // prettier-ignore

  it("leaves what is beyond the quota, and everything after a failure that stops", () => {
    expect(sendAll([], 2).states).toEqual(["sent", "sent", "waiting"]);
    const stopped = sendAll([{ state: "failed", reason: "login refused", stop: true }]);
    expect(stopped.states).toEqual(["failed", "waiting", "waiting"]);
    expect(stopped.entries.length).toBe(2);
  });

  it("leaves what another sender has claimed since it was planned", () => {
    const [second] = mails.slice(1);
    if (!second) throw new Error("there is a second mail");
    expect(sendAll([], null, [ledgerEntry(second, { state: "sending" })]).states).toEqual(["sent", "taken", "sent"]);
  }); // prettier-ignore

  it("ends between two mails when it is to stop, also where the host waits", async () => {
    const entries: NewEntry[] = [];
    const { claim, record } = ledgerOf(entries);
    const ledger = {
      claim: (entry: NewEntry, tries: number) => Promise.resolve(claim(entry, tries)),
      record: (entry: NewEntry) => Promise.resolve(record(entry)),
    };
    const onResult = vi.fn();
    const stopBecause = () => (entries.length >= 2 ? "time is up" : null);
    const mailer = { send: () => Promise.resolve({ state: "sent" as const }) };
    const results = await drive(sendReminders(mails, null), mailer, ledger, { onResult, stopBecause });
    expect(results.map(({ state, reason }) => [state, reason])).toEqual([
      ["sent", null], ["waiting", "time is up"], ["waiting", "time is up"],
    ]); // prettier-ignore
    expect(onResult).toHaveBeenCalledTimes(1);
  });
});

describe("the ledger says of a mail", () => {
  it.each([
    ["nothing, so it is due", [], undefined],
    ["sent", ["Sending", "Sent"], "done"],
    ["failed, so it is due again", ["Sending", "Failed: no connection"], "free"],
    ["that a run was killed", ["Sending"], "uncertain"],
    ["that an answer was lost", ["Sending", "Uncertain: timeout"], "uncertain"],
    ["that a second try after a killed run failed", ["Sending", "Sending", "Failed: x"], "uncertain"],
    ["that a second try after a killed run went out", ["Sending", "Sending", "Sent"], "done"],
    ["that somebody left it out", ["Left out"], "done"],
    ["that somebody sent it", ["Sent by hand"], "done"],
    ["words that somebody typed", ["Sending", "asked Ana"], "uncertain"],
  ])("%s", (_, outcomes, state) => {
    expect(keyStates(outcomes.map((outcome) => ({ key: " k ", outcome }))).get("k")).toBe(state);
  });
});
