/** `okr remind` without a mail server: the preview, and mails as files; and hostile names and texts, which stay what they are: text. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { simpleParser } from "mailparser";
import { describe, expect, it } from "vitest";
import { ledgerOf, outcomesOf, today, town, writeOwnersBook } from "./owners-book";
import type { Owner } from "./owners-book";
import { remindRoom } from "./remind-room";

const { at, book, bookAsMade, remind, serve, smtps, fast, login } = remindRoom();
const day = ["--today", today];
const filesIn = (name: string) => readdirSync(at(name)).sort();

describe("the preview", () => {
  it("says who gets what and why, and who nothing and why, and writes nothing", async () => {
    const { code, out, err } = await remind([...day, "--show"]);
    expect(code).toBe(0);
    expect(out).toContain("16 February 2026: 6 mails would be sent.");
    expect(out).toMatch(/Ana Roe <ana\.roe@town\.example> +\w+ +O1\.KR3/);
    expect(out).toMatch(/Key results without an owner .*Nobody owns them/);
    expect(out).toMatch(/^ {2}Subject: /m);
    expect(err).toContain("nothing was written");
    expect([filesIn("."), readFileSync(book()).equals(bookAsMade())]).toEqual([["book.xlsx"], true]);
  });

  it("is one JSON document with the mails in it", async () => {
    const { out } = await remind([...day, "--json", "--only", "Bo Li"]);
    const report = JSON.parse(out) as {
      mails: object[];
      leftOut: object[];
      nobody: object[];
      isSent: boolean;
    };
    expect(report).toMatchObject({
      isSent: false,
      mails: [{ to: { address: "bo@town.example" }, result: null }],
    });
    expect([report.leftOut.length, report.nobody.length]).toEqual([5, 1]);
  });

  it("says on a weekend when the next mails go", async () => {
    const { code, out } = await remind(["--today", "2026-02-15"]);
    expect([code, out]).toEqual([0, expect.stringContaining("The next day with mails is") as string]);
  });

  it.each<[what: string, argv: string[], said: RegExp]>([
    ["two ways at once", ["--smtp", "smtps://x", "--eml", "mails"], /exclude each other/],
    ["--as-sent without a sender", ["--eml", "mails", "--as-sent"], /--from/],
    ["a link that is none", ["--book-link", "javascript:alert(1)"], /not a web address/],
  ])("is not had with %s", async (_, argv, said) => {
    const { code, err } = await remind([...day, ...argv]);
    expect([code, err]).toEqual([2, expect.stringMatching(said) as string]);
  });
});

describe("mails as files", () => {
  it("are a draft each, with names that every system takes, and are never written over", async () => {
    const { code } = await remind([...day, "--eml", at("mails")]);
    const files = filesIn("mails");
    expect([code, files.length]).toEqual([0, town.length]);
    for (const file of files) expect(file).toMatch(/^2026-02-16-[a-z-]+(?:-[a-z0-9]+)*-[0-9a-f]{8}\.eml$/);
    const bytes = files.map((file) => readFileSync(join(at("mails"), file)));
    const parsed = await simpleParser(bytes[files.findIndex((file) => file.includes("zoe"))] ?? "");
    expect(parsed.headers.get("x-unsent")).toBe("1");
    expect(parsed.to).toMatchObject({
      value: [{ name: "Zoë Müller-Ångström", address: "zoe@town.example" }],
    });
    expect(parsed.from).toBeUndefined();
    const again = await remind([...day, "--eml", at("mails")]);
    expect(again.out).toContain("There already");
    expect(filesIn("mails").map((file) => readFileSync(join(at("mails"), file)))).toEqual(bytes);
    expect([ledgerOf(book()), filesIn(".")]).toEqual([[], ["book.xlsx", "mails"]]);
  });

  it("count as sent where a mail server picks them up", async () => {
    const { code } = await remind([...day, "--eml", at("pickup"), "--as-sent", "--from", "okr@town.example"]);
    expect([code, filesIn("pickup").length]).toEqual([0, town.length]);
    const [file = ""] = filesIn("pickup");
    const parsed = await simpleParser(readFileSync(join(at("pickup"), file)));
    expect([parsed.headers.has("x-unsent"), parsed.from?.value[0]?.address]).toEqual([
      false,
      "okr@town.example",
    ]);
    expect(Object.values(outcomesOf(book()))).toEqual(town.map(() => ["Sending", "Sent"]));
    expect((await remind([...day, "--eml", at("again")])).out).toContain("has had this mail");
    expect(existsSync(at("again"))).toBe(false);
  });
});

const hostile: Owner[] = [
  { name: "Ana\r\nBcc: everyone@evil.example", address: "ana@town.example", title: "Fewer\r\n.\r\nMAIL FROM:<x@evil.example>" },
  { name: '"Bo" <bo@evil.example>, Cy', address: "bo@town.example", title: "<script>alert(1)</script><img src=https://evil.example/x.png>" },
  { name: '=HYPERLINK("https://evil.example")', address: "cy@town.example", title: '=cmd|"/c calc"!A1' },
  { name: "../../etc/passwd", address: "di@town.example", title: "<a href='https://evil.example'>Look</a> &amp; \u202Egnp.exe" },
  { name: "Ed ".repeat(80), address: "ed@town.example", title: "long ".repeat(400) },
  { name: "Fay", address: "fay@town.example\r\nRCPT TO: x@evil.example", title: "Fine" },
]; // prettier-ignore

describe("hostile names and texts", () => {
  it("reach nobody but the owners, and stay text in headers, bodies, files and cells", async () => {
    writeOwnersBook(book(), hostile);
    const server = await serve({ isSecure: true, login });
    await remind([...smtps(server), ...fast]);
    const recipients = server.received.flatMap(({ envelope }) => envelope.to).sort();
    expect(recipients.filter((address) => address.includes("evil"))).toEqual([]);
    expect(recipients).toEqual(expect.arrayContaining(["ana@town.example", "bo@town.example", "cy@town.example", "di@town.example", "ed@town.example"]) as string[]);
    for (const { parsed, envelope, raw } of server.received) {
      expect([parsed.bcc, parsed.cc]).toEqual([undefined, undefined]);
      expect(parsed.to).toMatchObject({ value: [{ address: envelope.to[0] }] });
      expect(parsed.html).not.toMatch(/<script|<img|<a [^>]*evil/i);
      for (const line of raw.toString("latin1").split("\r\n")) expect(line.length).toBeLessThanOrEqual(998);
    }
    for (const { to, outcome } of ledgerOf(book())) expect([to, outcome].join()).not.toMatch(/[\r\n]/);
    writeOwnersBook(book(), hostile);
    await remind([...day, "--eml", at("mails")]);
    for (const file of filesIn("mails")) expect(file).toMatch(/^[a-z0-9-]+\.eml$/);
    expect(filesIn(".").sort()).toEqual(expect.arrayContaining(["book.xlsx", "mails"]) as string[]);
  }); // prettier-ignore
});
