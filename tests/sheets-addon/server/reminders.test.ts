/** Reminders in Google Sheets: asked for in the menu or sent every morning, each mail once, with its lines in the ledger. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AppsScriptRigOptions } from "../../rig/apps-script/apps-script-rig";
import type { Shown } from "../../rig/apps-script/rig-state";
import type { ServerRig } from "./server-rig";
import { openServerRig } from "./server-rig";
import { addressedBook, addresses, townBook } from "./town-plan";

/** A Monday; the cycle has begun in January and nobody has checked in. */
const MONDAY = "2026-02-16T15:00:00Z";
const DAY_MS = 86_400_000;

const withAddresses = (options: Partial<AppsScriptRigOptions> = {}): ServerRig =>
  openServerRig(addressedBook, { now: MONDAY, ...options });

const mailedTo = ({ rig }: ServerRig) => rig.mails.map(({ to }) => to);
const ledgerOf = (server: ServerRig) =>
  server.model().reminders.map(({ to, outcome }) => `${to ?? ""}: ${outcome ?? ""}`);

const lastText = ({ rig }: ServerRig): string => {
  const shown: Shown | undefined = rig.shown[rig.shown.length - 1];
  return shown && "text" in shown ? shown.text : "";
};

function send(server: ServerRig): void {
  server.rig.answers.push({ button: "YES" });
  server.rig.run("sendReminders");
  server.rig.answers.length = 0;
}

describe("Send reminders", () => {
  it("asks, sends to each owner, and notes each mail before and after", () => {
    const server = withAddresses();
    send(server);
    expect(mailedTo(server).sort()).toEqual(Object.values(addresses).sort());
    expect(server.rig.shown[0]).toMatchObject({ type: "alert", title: "Send reminders" });
    expect(lastText(server)).toContain("3 mails sent");
    const [first] = server.rig.mails;
    expect(first?.htmlBody).toContain("<html");
    expect(first?.body).toContain("https://docs.google.com/spreadsheets/d/");
    const ledger = ledgerOf(server);
    for (const [name, address] of Object.entries(addresses))
      expect(ledger.filter((line) => line.startsWith(`${name} <${address}>`))).toEqual([
        `${name} <${address}>: Sending`,
        `${name} <${address}>: Sent`,
      ]);
    expect(server.model().reminders[0]?.at).toBe("2026-02-16T09:00");
    send(server);
    expect(server.rig.mails).toHaveLength(3);
    expect(lastText(server)).toContain("Nobody would get a mail today");
  });

  it("sends nothing where the answer is no", () => {
    const server = withAddresses();
    server.rig.answers.push({ button: "NO" });
    server.rig.run("sendReminders");
    expect(server.rig.mails).toEqual([]);
    expect(server.model().reminders).toEqual([]);
  });

  it("leaves for the next time what Google's limit does not allow, and sends only that then", () => {
    const server = withAddresses();
    server.rig.faults.quotaLeft = 1;
    send(server);
    expect(server.rig.mails).toHaveLength(1);
    expect(lastText(server)).toMatch(/1 mail sent.*Only 1 more mail could be sent today/s);
    server.rig.faults.quotaLeft = null;
    server.rig.now += DAY_MS;
    send(server);
    expect(mailedTo(server).sort()).toEqual(Object.values(addresses).sort());
  });

  it.each(["document" as const])("says that somebody is writing, where the %s lock is held", (lock) => {
    const server = withAddresses();
    server.rig.faults.locksHeld = [lock];
    server.rig.run("sendReminders");
    expect(lastText(server)).toContain("writing the book in this spreadsheet right now");
    expect(server.rig.mails).toEqual([]);
  });

  it("says that there is no book", () => {
    const server = openServerRig({ ...townBook, sheets: townBook.sheets.slice(0, 2) });
    server.rig.run("sendReminders");
    expect(lastText(server)).toContain("no OKR book");
  });
});

it("a run that Google ends anywhere mails nobody twice, and what it left open goes out or is uncertain", () => {
  const whole = withAddresses();
  whole.rig.runAs("trigger", "weeklyReminders");
  const { simulatedMs } = whole.rig.counters;
  fc.assert(
    fc.property(fc.double({ min: 0.2, max: 1, noNaN: true }), (moment) => {
      const server = withAddresses();
      server.rig.faults.killAfterMs = moment * simulatedMs;
      expect(() => server.rig.runAs("trigger", "weeklyReminders")).toThrow("maximum execution time");
      server.rig.faults.killAfterMs = null;
      server.rig.now += DAY_MS;
      server.rig.runAs("trigger", "weeklyReminders");
      const mailed = mailedTo(server);
      expect(new Set(mailed).size).toBe(mailed.length);
      const outcomes = ledgerOf(server);
      for (const address of Object.values(addresses))
        expect(outcomes.some((line) => line.includes(address))).toBe(true);
      expect(Object.keys(addresses).length - mailed.length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 10 },
  );
}, 300_000);

describe("the sidebar", () => {
  const preview = { again: [], evenOnDayOff: true };
  const sendOne = (server: ServerRig, mail: unknown) => server.call("sendReminder", JSON.stringify(mail));
  const resultOf = (server: ServerRig, mail: unknown): unknown => {
    const answer = sendOne(server, mail);
    return answer.state === "done" ? JSON.parse(answer.json) : answer;
  };

  it("previews, then sends one mail a call, each of them once", () => {
    const server = withAddresses();
    const { mails } = server.command("previewReminders", preview);
    expect(mails).toHaveLength(3);
    expect(server.call("mailQuota")).toMatchObject({ json: "100" });
    for (const mail of mails)
      expect(resultOf(server, mail)).toEqual({ key: mail.key, state: "sent", reason: null });
    const calls = server.rig.counters.simulatedMs;
    expect(calls).toBeLessThan(5000);
    expect(resultOf(server, mails[0])).toMatchObject({ state: "taken" });
    expect(server.rig.mails).toHaveLength(3);
    expect(ledgerOf(server)).toHaveLength(6);
    expect(server.command("previewReminders", preview).mails).toEqual([]);
  });

  it("hears why a mail was not sent", () => {
    const server = withAddresses();
    const [mail] = server.command("previewReminders", preview).mails;
    server.rig.faults.quotaLeft = 0;
    expect(resultOf(server, mail)).toMatchObject({ state: "waiting" });
    server.rig.faults.quotaLeft = null;
    server.rig.faults.locksHeld = ["document"];
    expect(sendOne(server, mail)).toMatchObject({ code: "being-written" });
    server.rig.faults.locksHeld = [];
    expect(sendOne(server, { to: "everybody" })).toMatchObject({ code: "bad-call" });
    expect(server.call("sendReminder", "{")).toMatchObject({ code: "bad-call" });
    expect(server.rig.mails).toEqual([]);
    const odd = { ...mail, to: { name: "=HYPERLINK(1)", address: "ana@town.example" }, about: ["=1+1"] };
    expect(resultOf(server, odd)).toMatchObject({ state: "sent" });
    expect(resultOf(server, { ...odd, key: "=2+2", tries: 0 })).toMatchObject({ state: "sent" });
    const ledger = server.snapshot().sheets.find(({ name }) => name === "Reminders");
    expect(ledger?.formulas).toEqual([]);
    expect(server.model().reminders.map(({ about }) => about)).toContain("=1+1");
  });
});

describe("the run of every morning", () => {
  it.each([
    { day: "the reminder weekday", now: MONDAY, mails: 3 },
    { day: "a day off", now: "2026-02-15T15:00:00Z", mails: 0 },
    { day: "a day after it, for what is left", now: "2026-02-18T15:00:00Z", mails: 3 },
  ])("on $day: $mails mails", ({ now, mails }) => {
    const server = withAddresses({ now });
    server.rig.runAs("trigger", "weeklyReminders");
    expect(server.rig.mails).toHaveLength(mails);
  });

  it("mails everybody once a week, on the reminder weekday", () => {
    const server = withAddresses();
    const days: string[] = [];
    for (let day = 0; day < 8; day++) {
      const before = server.rig.mails.length;
      server.rig.now = Date.parse(MONDAY) + day * DAY_MS;
      server.rig.runAs("trigger", "weeklyReminders");
      if (server.rig.mails.length > before) days.push(new Date(server.rig.now).toISOString().slice(0, 10));
    }
    expect(days).toEqual(["2026-02-16", "2026-02-23"]);
    expect(server.rig.mails).toHaveLength(6);
  });

  it("fails, so that Google tells its owner, where not all could be sent", () => {
    const server = withAddresses();
    server.rig.faults.quotaLeft = 2;
    expect(() => server.rig.runAs("trigger", "weeklyReminders")).toThrow(
      /2 mails sent.*town\.example: Only 2/s,
    );
  });
});

describe("the weekly run", () => {
  it("is set up once, with a name to ask, in the spreadsheet's zone, and stopped", () => {
    const server = withAddresses({ timeZone: "Europe/Berlin" });
    for (const text of ["Somebody", " Ana Reyes "]) {
      server.rig.answers.push({ button: "OK", text });
      server.rig.run("setUpWeeklyReminders");
    }
    expect(server.rig.triggers).toMatchObject([
      { handler: "weeklyReminders", schedule: { everyDays: 1, atHour: 7, inTimezone: "Europe/Berlin" } },
    ]);
    expect(lastText(server)).toContain("Ana Reyes");
    server.rig.run("removeWeeklyReminders");
    expect(server.rig.triggers).toEqual([]);
    server.rig.run("removeWeeklyReminders");
    expect(lastText(server)).toBe("No weekly reminders are set up.");
  });

  it("of somebody else is shown with its owner, who alone can stop it", () => {
    const server = withAddresses();
    server.rig.answers.push({ button: "OK", text: "Ana Reyes" });
    server.rig.run("setUpWeeklyReminders");
    // Google shows a person only their own triggers.
    server.rig.triggers = [];
    server.rig.run("removeWeeklyReminders");
    expect(lastText(server)).toMatch(/^Ana Reyes set up weekly reminders on .*only that person/s);
    server.rig.answers.push({ button: "NO" });
    server.rig.run("setUpWeeklyReminders");
    expect(lastText(server)).toContain("Set up yours, too?");
    expect(server.rig.triggers).toEqual([]);
  });

  it.each([
    { does: "cancels", answer: { button: "CANCEL" as const } },
    { does: "gives no name", answer: { button: "OK" as const, text: "  " } },
  ])("is not set up where the person $does", ({ answer }) => {
    const server = withAddresses();
    server.rig.answers.push(answer);
    server.rig.run("setUpWeeklyReminders");
    expect(server.rig.triggers).toEqual([]);
  });
});
