import fc from "fast-check";
import { simpleParser } from "mailparser";
import { describe, expect, it } from "vitest";
import type { Mail } from "../../../core/reminders/mail";
import { emlOf } from "../../../pane/mail/eml-of";
import { mailtoOf } from "../../../pane/mail/mailto-of";

const mail: Mail = {
  key: "update:2026-02-16:ana.roe@town.example",
  tries: 0,
  kind: "digest",
  to: { name: "Ana Roe", address: "ana.roe@town.example" },
  about: ["O1.KR1"],
  reason: "One of her key results is due.",
  subject: "Check-in by Friday: 1 key result",
  text: "Good morning\n\nO1.KR1 waits for you.",
  html: "<!doctype html><p>O1.KR1 waits for you.</p>",
  fromName: "OKR Ledger",
  replyTo: "clerk@town.example",
};

const headersOf = (eml: string) => eml.slice(0, eml.indexOf("\r\n\r\n"));

describe("a mail as an .eml file", () => {
  it("is read back with its people, subject and both texts", async () => {
    const parsed = await simpleParser(emlOf(mail));
    expect(parsed.subject).toBe(mail.subject);
    expect(parsed.to).toMatchObject({ value: [{ name: "Ana Roe", address: "ana.roe@town.example" }] });
    expect(parsed.replyTo).toMatchObject({ value: [{ address: "clerk@town.example" }] });
    expect(parsed.text?.trim()).toBe(mail.text);
    expect(parsed.html).toBe(mail.html);
    expect(parsed.headers.get("x-unsent")).toBe("1");
  });

  it.each([
    ["letters of other languages", "Åsa Žižková-Nguyễn"],
    ["signs that mean something in a header", 'Roe, "Ana" <x@y.example> (acting)'],
    ["what looks like an encoded word", "=?UTF-8?B?aGk=?="],
    ["a smiling face at the edge of a line", `${"x".repeat(44)}😀 and on and on and on and on and on`],
  ])("keeps %s in a name and in a subject", async (_, words) => {
    const parsed = await simpleParser(emlOf({ ...mail, to: { ...mail.to, name: words }, subject: words }));
    expect(parsed.subject).toBe(words);
    expect(parsed.to).toMatchObject({ value: [{ name: words, address: mail.to.address }] });
  });

  it("lets nobody add a header", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (words) => {
        const hostile = `${words}\r\nBcc: all@town.example\u2028X: y`;
        const eml = emlOf({
          ...mail,
          to: { name: hostile, address: mail.to.address },
          subject: hostile,
          replyTo: `clerk@town.example\r\nBcc: all@town.example`,
        });
        const names = headersOf(eml)
          .replace(/\r\n /g, " ")
          .split("\r\n")
          .map((line) => line.split(":")[0]);
        expect(names).toEqual(["X-Unsent", "To", "Reply-To", "Subject", "MIME-Version", "Content-Type"]);
      }),
    );
  });

  it("has only short lines of ASCII, whatever is in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (words) => {
        const eml = emlOf({
          ...mail,
          to: { ...mail.to, name: words },
          subject: words,
          text: words,
          html: words,
        });
        expect(eml).toMatch(/^[\r\n -~]*$/);
        expect(Math.max(...eml.split("\r\n").map(({ length }) => length))).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe("a mail as a link", () => {
  it("opens a draft with subject and text", () => {
    const link = new URL(mailtoOf(mail) ?? "");
    expect(link.pathname).toBe("ana.roe@town.example");
    expect(link.searchParams.get("subject")).toBe(mail.subject);
    expect(link.searchParams.get("body")).toBe(mail.text.replace(/\n/g, "\r\n"));
  });

  it("adds nobody and nothing, whatever the address and the words say", () => {
    const link = new URL(
      mailtoOf({
        ...mail,
        to: { name: "", address: "a?cc=b@c.example&bcc=d" },
        subject: "x&cc=y@z.example",
      }) ?? "",
    );
    expect([...link.searchParams.keys()]).toEqual(["subject", "body"]);
  });

  it("is none where it would not arrive whole", () => {
    expect(mailtoOf({ ...mail, text: "long ".repeat(500) })).toBeNull();
  });
});
