/** Remind in the pane: the list of mails, and sending them with the ledger in step. */
import { describe, expect, it } from "vitest";
import type { Mail } from "../../../core/reminders/mail";
import type { PaneHost } from "../../../pane/pane-host";
import { mailOverMailer } from "../../../pane/host/mail-over-mailer";
import { mailRows } from "../../../pane/steps/remind/mail-rows";

function mailOf(kind: Mail["kind"], name: string, about: string[] = []): Mail {
  const to = { name, address: `${name.toLowerCase()}@example.gov` };
  const words = { reason: "", subject: `Mail to ${name}`, text: "", html: "", fromName: "", replyTo: null };
  return { key: `${kind}:${name}`, tries: 0, kind, to, about, ...words };
}
const mails = [
  mailOf("digest", "Zoe"),
  mailOf("digest", "Ana", ["O1.KR2"]),
  mailOf("escalation-head", "Hana"),
];

describe("the list", () => {
  it("has the most urgent kind first, and people in order", () => {
    expect(mailRows(mails, "").map(({ key }) => key)).toEqual([
      "escalation-head", "escalation-head:Hana", "digest", "digest:Ana", "digest:Zoe",
    ]); // prettier-ignore
  });

  it.each([
    ["a name", "zoe", ["digest", "digest:Zoe"]],
    ["a key result", "o1.kr2", ["digest", "digest:Ana"]],
    ["words that stand nowhere together", "zoe kr2", []],
  ])("is narrowed down by %s", (_, words, keys) => {
    expect(mailRows(mails, words).map(({ key }) => key)).toEqual(keys);
  });
});

describe("sending from the pane", () => {
  it("notes each mail before and after it, leaves what others have, and stops between two", async () => {
    const noted: string[] = [];
    const stopper = new AbortController();
    const run = ((_name: string, input: { entries: { entry: { outcome: string; key: string }; tries: number | null }[] }) => {
      const [first] = input.entries;
      noted.push(`${first?.entry.outcome} ${first?.tries}`);
      const isTaken = first?.entry.key === "digest:Ana" && first.tries !== null;
      return Promise.resolve({ taken: isTaken ? [first.entry.key] : [] });
    }) as unknown as PaneHost["run"]; // only the one command is run
    const send = ({ to }: Mail) => {
      if (to.name === "Hana") stopper.abort();
      return Promise.resolve({ state: "sent" as const });
    };
    const mailer = { quota: () => Promise.resolve(null), send };
    const order = [mails[1], mails[2], mails[0]].flatMap((mail) => mail ?? []);
    const seen: string[] = [];
    const results = await mailOverMailer(run, mailer, () => "2026-02-16T09:05").send(order, ({ key }) => seen.push(key), stopper.signal);
    expect(results.map(({ state }) => state)).toEqual(["taken", "sent", "waiting"]);
    expect(seen).toEqual(["escalation-head:Hana"]);
    expect(noted).toEqual(["Sending 0", "Sending 0", "Sent null"]);
  }); // prettier-ignore
});
