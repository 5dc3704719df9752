/** How fast mails go out, and what of a mail server's address is understood. */
import { afterEach, describe, expect, it } from "vitest";
import type { Mail } from "../../../core/reminders/mail";
import { smtpMailer } from "../../../workbench/mail/smtp-mailer";
import { smtpSettings } from "../../../workbench/mail/smtp-settings";
import { startMailServer } from "../remind/mail-server";
import type { MailServer } from "../remind/mail-server";

let server: MailServer | null = null;
afterEach(() => server?.close());

const mail = (key: string): Mail => ({
  key, tries: 0, kind: "digest", to: { name: "Ana Roe", address: "ana@town.example" }, about: ["O1.KR1"], reason: "", subject: "Update",
  text: "Please\n", html: "<!doctype html><p>Please</p>", fromName: "OKR", replyTo: null,
}); // prettier-ignore
const choices = { plainOnLoopback: false, ca: null, password: "secret" };

it("mails wait for their turn: 30 a minute are one every two seconds", async () => {
  server = await startMailServer({ isPlain: true });
  const url = `smtp://localhost:${server.port}`;
  let now = 0;
  const waits: number[] = [];
  const clock = { now: () => now, wait: (ms: number) => ((now += ms), Promise.resolve(waits.push(ms))) };
  const settings = smtpSettings({ ...choices, url, plainOnLoopback: true });
  const sender = { address: "okr@town.example", workbook: "book.xlsx" };
  const mailer = smtpMailer({ settings, sender, rate: 30, clock });
  for (const key of ["a", "b", "c"]) expect(await mailer.send(mail(key))).toEqual({ state: "sent" });
  mailer.close();
  expect(waits).toEqual([2000, 2000]);
});

describe("the address of a mail server", () => {
  it.each([
    ["smtps://okr@town.example@mail.town.example", { host: "mail.town.example", port: 465, tls: "from-start", login: { user: "okr@town.example", password: "secret" } }],
    ["smtps://okr%40town.example@mail.town.example:2465", { port: 2465, login: { user: "okr@town.example", password: "secret" } }],
    ["smtp://mail.town.example", { port: 587, tls: "starttls", login: null }],
    ["smtp://[::1]:25", { host: "::1", port: 25, tls: "starttls" }],
  ])("%s is understood", (url, settings) => expect(smtpSettings({ ...choices, url })).toMatchObject(settings)); // prettier-ignore

  it.each(["mail.town.example", "smtp://", "http://mail.town.example", "smtps://a@mail.town.example/x", "smtps://a:b@mail.town.example"])(
    "%s is refused",
    (url) => expect(() => smtpSettings({ ...choices, url })).toThrow(/address/),
  ); // prettier-ignore
});
