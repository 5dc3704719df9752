/** `okr remind` when something goes wrong: refused, put off, broken off, killed, two at once, the workbook open in Excel. Each mail once. */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { describe, expect, it } from "vitest";
import type { MailServer } from "./mail-server";
import { ledgerOf, outcomesOf, today, town } from "./owners-book";
import { remindRoom } from "./remind-room";

const { at, book, remind, start, serve, login, smtps, fast } = remindRoom();
const addresses = town.map(({ address }) => address).sort();
const recipients = ({ received }: MailServer) => received.flatMap(({ envelope }) => envelope.to).sort();
const secure = { isSecure: true, login };
const ana = "ana.roe@town.example";
const journal = () => at("book.xlsx.reminders.jsonl");
const lock = () => at("book.xlsx.reminders.lock");
const once = (outcomes: string[]) => Object.fromEntries(addresses.map((address) => [address, outcomes]));

describe("a mail server that", () => {
  it("refuses one recipient gets the others, and that one alone the next time", async () => {
    let isKnown = false;
    const mails = await serve({ ...secure, onRecipient: (address) => (address === ana && !isKnown ? { code: 550, text: "5.1.1 no such user" } : null) });
    const { code, out } = await remind([...smtps(mails), ...fast]);
    expect([code, recipients(mails)]).toEqual([1, addresses.filter((address) => address !== ana)]);
    expect(out).toMatch(/Failed: the mail server\s+refused it/);
    expect(ledgerOf(book()).find(({ outcome }) => outcome?.startsWith("Failed"))?.outcome).toBe("Failed: the mail server refused it (550 5.1.1 no such user)");
    isKnown = true;
    expect((await remind([...smtps(mails), ...fast])).code).toBe(0);
    expect([recipients(mails), outcomesOf(book())[ana]]).toEqual([addresses, ["Sending", "Failed", "Sending", "Sent"]]);
  }); // prettier-ignore

  it("takes mails only after a while (greylisting) gets them in the same run", async () => {
    const mails = await serve({ ...secure, onRecipient: (_, tries) => (tries === 0 ? { code: 451, text: "4.7.1 greylisted, come back" } : null) });
    const { code, err } = await remind([...smtps(mails), "--today", today, "--rate", "60000", "--retry-after", "0.05", "1"]);
    expect([code, recipients(mails)]).toEqual([0, addresses]);
    expect(err).toContain("6 mails could not be sent for now");
    expect(outcomesOf(book())).toEqual(once(["Sending", "Failed", "Sending", "Sent"]));
  }); // prettier-ignore

  it("closes for now (421) is left alone, and gets the rest the next time", async () => {
    let isClosing = true;
    const mails = await serve({ ...secure, onRecipient: (address) => (isClosing && address === ana ? { code: 421, text: "4.7.0 too many" } : null) });
    const { code, out } = await remind([...smtps(mails), ...fast, "--json"]);
    const states = (JSON.parse(out) as { mails: { result: { state: string } }[] }).mails.map(({ result }) => result.state);
    expect([code, states.filter((state) => state === "failed").length]).toEqual([1, 1]);
    expect(states.slice(states.indexOf("failed") + 1).every((state) => state === "waiting")).toBe(true);
    isClosing = false;
    expect((await remind([...smtps(mails), ...fast])).code).toBe(0);
    expect(recipients(mails)).toEqual(addresses);
  }); // prettier-ignore

  it("is not there gets everything once it is", async () => {
    const mails = await serve(secure);
    await mails.close();
    const { code, out } = await remind([...smtps(mails), ...fast]);
    expect([code, out]).toEqual([1, expect.stringMatching(/could\s+not be\s+reached/) as string]);
    const again = await serve(secure);
    expect([(await remind([...smtps(again), ...fast])).code, recipients(again)]).toEqual([0, addresses]);
  });

  it("refuses the sender is not asked six times", async () => {
    const mails = await serve({ ...secure, onMail: () => ({ code: 554, text: "5.6.0 no" }) });
    const { out } = await remind([...smtps(mails), ...fast, "--json"]);
    expect(out).toContain("554 5.6.0 no");
  });

  it("breaks off after a mail was handed over leaves it uncertain: it is not sent again unless somebody says so", async () => {
    const mails = await serve({ ...secure, onMail: (mail) => (mail.envelope.to[0] === ana ? "drop" : null) });
    const { code, out } = await remind([...smtps(mails), ...fast]);
    expect([code, recipients(mails)]).toEqual([1, addresses]);
    expect(out).toMatch(/Uncertain: the connection/);
    expect(outcomesOf(book())[ana]).toEqual(["Sending", "Uncertain"]);
    const again = await remind([...smtps(mails), ...fast]);
    expect([again.code, mails.received.length]).toEqual([1, 6]);
    expect(again.out).toMatch(/nobody\s+knows[\s\S]*--resend-uncertain/);
    await mails.close();
    const healthy = await serve(secure);
    const key = ledgerOf(book()).find(({ outcome }) => outcome?.startsWith("Uncertain"))?.key ?? "";
    const resent = await remind([...smtps(healthy), ...fast, "--resend-uncertain", key]);
    expect([resent.code, recipients(healthy)]).toEqual([0, [ana]]);
    expect(healthy.received[0]?.parsed.messageId).toBe(mails.received.find(({ envelope }) => envelope.to[0] === ana)?.parsed.messageId);
    const unknown = await remind([...smtps(healthy), ...fast, "--resend-uncertain", key]);
    expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining("not a mail that is uncertain") as string]);
  }); // prettier-ignore
});

describe("a run that is killed", () => {
  /** Starts again until all is settled, then sends what is uncertain on demand. */
  async function settle(mails: MailServer): Promise<string> {
    const { err } = await remind([...smtps(mails), ...fast]);
    expect(existsSync(journal())).toBe(false);
    expect(existsSync(lock())).toBe(false);
    return err;
  }

  // With nothing handed over yet, and with some: in between is the same.
  it.each([1, 5])(
    "before mail %i is handed over: that one is uncertain, no other is sent twice",
    async (nth) => {
      let kill = () => {};
      let recipientsSoFar = 0;
      const mails = await serve({
        ...secure,
        onRecipient: () => (++recipientsSoFar === nth && kill(), null),
      });
      const run = start([...smtps(mails), ...fast]);
      kill = () => void run.child.kill("SIGKILL");
      await run.ended;
      expect([existsSync(journal()), existsSync(lock()), mails.received.length]).toEqual([
        true,
        true,
        nth - 1,
      ]);
      expect(ledgerOf(book())).toEqual([]);
      expect(await settle(mails)).toContain("ended before it was done");
      expect(mails.received).toHaveLength(5);
      expect(new Set(recipients(mails)).size).toBe(5);
      const resent = await remind([...smtps(mails), ...fast, "--resend-uncertain"]);
      expect([resent.code, recipients(mails)]).toEqual([0, addresses]);
    },
  );

  it("after a mail was handed over and before the server answered: it is not sent again", async () => {
    let kill = () => {};
    const mails = await serve({ ...secure, onMail: (_, count) => (count === 3 ? (kill(), "hang") : null) });
    const run = start([...smtps(mails), ...fast]);
    kill = () => void run.child.kill("SIGKILL");
    await run.ended;
    await settle(mails);
    expect(recipients(mails)).toEqual(addresses);
    expect(Object.values(outcomesOf(book())).map((outcomes) => outcomes.join()).sort()).toEqual([...Array<string>(1).fill("Sending"), ...Array<string>(5).fill("Sending,Sent")]);
  }); // prettier-ignore

  it.each([0, 60, 250])("%i ms after the last mail, when the sheet is being written: file and ledger are whole", async (delay) => {
    let kill = () => {};
    const mails = await serve({ ...secure, onMail: (_, count) => (count === 6 && kill(), null) });
    const run = start([...smtps(mails), ...fast]);
    kill = () => void setTimeout(() => run.child.kill("SIGKILL"), delay);
    await run.ended;
    ledgerOf(book());
    await settle(mails);
    expect(recipients(mails)).toEqual(addresses);
    const told = Object.values(outcomesOf(book())).map((outcomes) => outcomes.join());
    expect(told.filter((outcomes) => outcomes === "Sending,Sent").length).toBeGreaterThanOrEqual(5);
    expect(told).toHaveLength(6);
    expect(readdirSync(at(".")).filter((name) => !name.endsWith(".tmp")).sort()).toEqual(["book.bak.xlsx", "book.xlsx"]);
  }); // prettier-ignore

  it("by Ctrl+C ends after the mail on its way, with nothing uncertain", async () => {
    let interrupt = () => {};
    const mails = await serve({ ...secure, onMail: (_, count) => (count === 2 && interrupt(), null) });
    const run = start([...smtps(mails), ...fast]);
    interrupt = () => void run.child.kill("SIGINT");
    const { code } = await run.ended;
    expect([code, existsSync(lock()), existsSync(journal())]).toEqual([1, false, false]);
    await settle(mails);
    expect(recipients(mails)).toEqual(addresses);
  });
});

describe("two senders at once", () => {
  it("send each mail once: the second is told who is sending", async () => {
    const mails = await serve(secure);
    const runs = [start([...smtps(mails), ...fast]), start([...smtps(mails), ...fast])];
    const ends = await Promise.all(runs.map(({ ended }) => ended));
    expect(recipients(mails)).toEqual(addresses);
    const refused = ends.filter(({ code }) => code === 2);
    for (const { err } of refused) expect(err).toMatch(/being sent by .* on .* \(process \d+\), since/);
    expect(outcomesOf(book())).toEqual(once(["Sending", "Sent"]));
  });

  it("send each mail once although the lock is broken: the first one stops", async () => {
    let answer = () => {};
    const mails = await serve({
      ...secure,
      onMail: (_, count) =>
        count === 1 ? new Promise<null>((resolve) => (answer = () => resolve(null))) : null,
    });
    const first = start([...smtps(mails), ...fast]);
    while (mails.received.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    const second = await remind([...smtps(mails), ...fast, "--break-lock"]);
    expect([second.code, mails.received.length]).toEqual([1, 6]);
    answer();
    const { code, err } = await first.ended;
    expect([code, err]).toEqual([2, expect.stringContaining("took the lock") as string]);
    expect(recipients(mails)).toEqual(addresses);
    await remind([...smtps(mails), ...fast]);
    expect([mails.received.length, outcomesOf(book())]).toEqual([6, once(["Sending", "Sent"])]);
  });

  it("does not take a lock over that another machine has left, however old: nobody can see whether it still sends", async () => {
    const mails = await serve(secure);
    const holder = {
      id: "x",
      owner: "clerk",
      host: `not-${hostname()}`,
      pid: 1,
      since: "2026-01-01T00:00:00Z",
    };
    writeFileSync(lock(), JSON.stringify(holder));
    const refused = await remind([...smtps(mails), ...fast]);
    expect([refused.code, mails.received.length, existsSync(lock())]).toEqual([2, 0, true]);
    expect(refused.err).toMatch(/clerk on not-.* \(process 1\).*--break-lock/);
    expect((await remind([...smtps(mails), ...fast, "--break-lock"])).code).toBe(0);
    expect([recipients(mails), existsSync(lock())]).toEqual([addresses, false]);
  });
});

describe("a workbook", () => {
  it("that is open in Excel stays as it is: the journal keeps what was sent, and the next run brings it to the sheet", async () => {
    const mails = await serve(secure);
    writeFileSync(at("~$book.xlsx"), Buffer.from([5, ...Buffer.from("Clerk"), ...Buffer.alloc(159, 32)]));
    const before = readFileSync(book());
    const open = await remind([...smtps(mails), ...fast]);
    expect([open.code, recipients(mails), readFileSync(book()).equals(before)]).toEqual([0, addresses, true]);
    expect(open.err).toMatch(/is open \(Clerk\)[\s\S]*book\.xlsx\.reminders\.jsonl/);
    const again = await remind([...smtps(mails), ...fast]);
    expect([again.code, mails.received.length]).toEqual([0, 6]);
    const preview = await remind(["--today", today]);
    expect([preview.out, preview.err]).toEqual([
      expect.stringContaining("has had this mail"),
      expect.stringContaining("12 lines of the ledger still stand in"),
    ]);
    rmSync(at("~$book.xlsx"));
    const closed = await remind([...smtps(mails), ...fast]);
    expect([mails.received.length, closed.err]).toEqual([
      6,
      expect.stringContaining("12 lines added") as string,
    ]);
    expect([outcomesOf(book()), existsSync(journal())]).toEqual([once(["Sending", "Sent"]), false]);
  });

  it("whose journal cannot be written is not sent from", async () => {
    const mails = await serve(secure);
    mkdirSync(journal());
    const { code, err } = await remind([...smtps(mails), ...fast]);
    expect([code, mails.received.length]).toEqual([2, 0]);
    expect(err).toContain("book.xlsx.reminders.jsonl");
    expect(existsSync(lock())).toBe(false);
  });
});
