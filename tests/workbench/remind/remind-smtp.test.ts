/** `okr remind --smtp`: real mails to a real mail server, from this process and from one of their own, and what the ledger says then. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { certificate } from "./mail-server";
import type { MailServer, ServerOptions } from "./mail-server";
import { starter } from "./okr-process";
import { ledgerOf, outcomesOf, town } from "./owners-book";
import { remindRoom } from "./remind-room";

const room = remindRoom();
const { at, book, remind, start, serve } = room;
const { login, password, smtps, fast } = room;

const addresses = town.map(({ address }) => address).sort();
const recipients = ({ received }: MailServer) => received.flatMap(({ envelope }) => envelope.to).sort();

describe("mails", () => {
  it("reach each owner once, through one encrypted connection, with the headers that they should have", async () => {
    const mails = await serve({ isSecure: true, login });
    const { code, out, err } = await remind([...smtps(mails), ...fast]);
    expect([code, err]).toEqual([0, expect.stringContaining("12 lines added") as string]);
    expect(out).toContain("6 mails.");
    expect(recipients(mails)).toEqual(addresses);
    expect(mails.connections()).toBe(1);
    const zoe = mails.received.find(({ envelope }) => envelope.to[0] === "zoe@town.example");
    expect(zoe).toMatchObject({ isEncrypted: true, user: login.user, envelope: { from: login.user } });
    const { parsed, raw } = zoe ?? {};
    expect(parsed?.to).toMatchObject({
      value: [{ name: "Zoë Müller-Ångström", address: "zoe@town.example" }],
    });
    expect(parsed?.headers.get("auto-submitted")).toBe("auto-generated");
    expect(parsed?.messageId).toMatch(/^<[0-9a-f]{32}@town\.example>$/);
    expect(parsed?.subject).toBeTruthy();
    expect(parsed?.text).toContain("O1.KR1");
    expect(parsed?.html).toContain("<html");
    expect(parsed?.html).not.toMatch(/<img|<script|url\(/i);
    expect(raw?.toString("latin1")).toMatch(/^Content-Type: multipart\/alternative/m);
    expect(raw?.toString("latin1")).not.toMatch(/[^\r]\n/);
    expect(raw?.every((byte) => byte < 128)).toBe(true);
    const zhanna = mails.received.find(({ envelope }) => envelope.to[0] === "zhanna@town.example");
    expect(zhanna?.parsed.to).toMatchObject({ value: [{ name: "Жанна 東京" }] });
  });

  it("are written into the ledger, and not sent again on the same day", async () => {
    const mails = await serve({ isSecure: true, login });
    await remind([...smtps(mails), ...fast]);
    expect(outcomesOf(book())).toEqual(Object.fromEntries(addresses.map((address) => [address, ["Sending", "Sent"]])));
    expect(readdirSync(at(".")).sort()).toEqual(["book.bak.xlsx", "book.xlsx"]);
    const before = readFileSync(book());
    const again = await remind([...smtps(mails), ...fast]);
    expect([again.code, mails.received.length]).toEqual([0, 6]);
    expect(again.out).toContain("has had this mail");
    expect(readFileSync(book())).toEqual(before);
  }); // prettier-ignore

  it("have the same Message-ID when the same mail is planned again, and another one in another book", async () => {
    const mails = await serve({ isSecure: true, login });
    const ids = () => mails.received.splice(0).map(({ parsed }) => parsed.messageId).sort();
    await remind([...smtps(mails), ...fast]);
    const first = ids();
    writeFileSync(book(), room.bookAsMade());
    await remind([...smtps(mails), ...fast]);
    expect(ids()).toEqual(first);
    writeFileSync(at("other.xlsx"), room.bookAsMade());
    await room.okr(["remind", at("other.xlsx"), ...smtps(mails), ...fast]);
    expect(ids().filter((id) => first.includes(id))).toEqual([]);
  }); // prettier-ignore

  it("go through STARTTLS where the address says smtp://, with a certificate that the environment trusts", async () => {
    const mails = await serve({ login });
    const argv = ["--smtp", `smtp://${login.user}@localhost:${mails.port}`, ...fast];
    const { code } = await start(argv, { ...password, NODE_EXTRA_CA_CERTS: certificate }).ended;
    expect([code, mails.received.length]).toEqual([0, 6]);
    expect(mails.received.every(({ isEncrypted }) => isEncrypted)).toBe(true);
  }); // prettier-ignore

  it("go to those that are asked for only, and the others stay due", async () => {
    const mails = await serve({ isSecure: true, login });
    await remind([...smtps(mails), ...fast, "--only", "ana roe", "BO@town.example", "--exclude", "Bo Li"]);
    expect(recipients(mails)).toEqual(["ana.roe@town.example"]);
    await remind([...smtps(mails), ...fast, "--limit", "2"]);
    expect(mails.received).toHaveLength(3);
    await remind([...smtps(mails), ...fast]);
    expect(recipients(mails)).toEqual(addresses);
    const unknown = await remind([...smtps(mails), ...fast, "--only", "Nobody"]);
    expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining('"Nobody" would get no mail') as string]);
  }); // prettier-ignore

  it("leave the workbook's own sheets and the plan as they were", async () => {
    const mails = await serve({ isSecure: true, login });
    await remind([...smtps(mails), ...fast]);
    const kinds = new Set(ledgerOf(book()).map(({ kind }) => kind));
    expect(kinds.size).toBeGreaterThan(0);
    expect(readFileSync(at("book.bak.xlsx"))).toEqual(room.bookAsMade());
  });

  it("go out from the bundle that is shipped", async ({ skip }) => {
    const shipped = join(import.meta.dirname, "../../../dist/okr.cjs");
    if (!existsSync(shipped)) skip();
    const mails = await serve({ isSecure: true, login });
    const { code } = await starter(shipped)(["remind", book(), ...smtps(mails), ...fast], password).ended;
    expect([code, recipients(mails)]).toEqual([0, addresses]);
  });
});

describe("a mail server that is not set up right", () => {
  it.each<[what: string, argv: (port: number) => string[], environment: Record<string, string>, said: RegExp]>([
    ["a password in the address", (port) => ["--smtp", `smtps://okr%40town.example:secret@localhost:${port}`], password, /does not belong into the address/],
    ["no password", (port) => ["--smtp", `smtps://okr%40town.example@localhost:${port}`], {}, /OKR_SMTP_PASSWORD/],
    ["another protocol", () => ["--smtp", "https://localhost"], password, /not the address of a mail server/],
    ["no sender", (port) => ["--smtp", `smtps://okr@localhost:${port}`], password, /--from/],
    ["a sender that is no address", (port) => ["--smtp", `smtps://okr@localhost:${port}`, "--from", "me"], password, /not an e-mail address/],
    ["no TLS elsewhere", () => ["--smtp", "smtp://mail.town.example", "--from", "okr@town.example", "--plain-on-loopback"], password, /on this machine/],
    ["certificates that are none", () => ["--smtp", "smtps://okr%40town.example@localhost", "--ca", book()], password, /holds no certificate/],
  ])("is refused before anything is sent: %s", async (_, argv, environment, said) => {
    const mails = await serve({ isSecure: true, login });
    const { code, err } = await remind([...argv(mails.port), ...fast], environment);
    expect([code, mails.received, readdirSync(at("."))]).toEqual([2, [], ["book.xlsx"]]);
    expect(err).toMatch(said);
    expect(err).not.toContain("secret");
  }); // prettier-ignore

  it.each<[what: string, options: ServerOptions, argv: (port: number) => string[], environment: Record<string, string>, said: RegExp]>([
    ["a certificate that nobody trusts", { isSecure: true, login }, (port) => ["--smtp", `smtps://${login.user}@localhost:${port}`], password, /no secure connection .*self-signed/i],
    ["a certificate for another name", { isSecure: true, login }, (port) => ["--smtp", `smtps://${login.user}@127.0.0.2:${port}`, "--ca", certificate], password, /could not be reached \(|no secure/],
    ["no STARTTLS", { isPlain: true }, (port) => ["--smtp", `smtp://localhost:${port}`, "--from", login.user], {}, /no secure connection .*500/],
    ["a wrong password", { isSecure: true, login }, (port) => ["--smtp", `smtps://${login.user}@localhost:${port}`, "--ca", certificate], { OKR_SMTP_PASSWORD: "wrong" }, /refused the login \(535.*bad login/],
  ])("fails once, and the other mails wait: %s", async (_, options, argv, environment, said) => {
    const mails = await serve(options);
    const run = start([...argv(mails.port), ...fast, "--json"], environment);
    const { code, out } = await run.ended;
    expect([code, mails.received]).toEqual([1, []]);
    const { mails: results } = JSON.parse(out) as { mails: { result: { state: string; reason: string } }[] };
    expect(results.map(({ result }) => result.state)).toEqual(["failed", ...Array<string>(5).fill("waiting")]);
    expect(results[0]?.result.reason).toMatch(said);
    expect(out).not.toContain("wrong");
    expect(Object.values(outcomesOf(book()))).toEqual([["Sending", "Failed"]]);
  }); // prettier-ignore

  it("takes mails without TLS on this machine where that is said", async () => {
    const mails = await serve({ isPlain: true });
    const argv = [
      "--smtp",
      `smtp://localhost:${mails.port}`,
      "--from",
      login.user,
      "--plain-on-loopback",
      ...fast,
    ];
    expect([(await remind(argv, {})).code, mails.received.length]).toEqual([0, 6]);
  });

  it("is tried without a mail by --dry-run", async () => {
    const mails = await serve({ isSecure: true, login });
    const good = await remind([...smtps(mails), ...fast, "--dry-run"]);
    expect([good.code, good.err]).toEqual([0, expect.stringContaining("lets us in") as string]);
    const bad = await remind([...smtps(mails), ...fast, "--dry-run"], { OKR_SMTP_PASSWORD: "wrong" });
    expect([bad.code, bad.err]).toEqual([2, expect.stringContaining("does not let us in: 535") as string]);
    expect([mails.received, readdirSync(at("."))]).toEqual([[], ["book.xlsx"]]);
  });
});
