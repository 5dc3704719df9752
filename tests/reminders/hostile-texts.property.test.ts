/** Names, titles and settings that somebody typed to do harm stay words, in every mail. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planReminders } from "../../core/reminders/plan-reminders";
import { madeBook, madeCheckIn, madeKeyResult, madeObjective, madeSettings } from "../score/made";

const hostile = fc.oneof(
  fc.constantFrom(
    "Ana\r\nBcc: all@example.com",
    '<script>alert("x")</script>',
    "<img src=x onerror=alert(1)>",
    "=HYPERLINK(\"http://example.com\")",
    "\u202Egnp.exe",
    "</title></head><body>",
    "a\u2028b\u0000c\u0085d",
    "'\" onmouseover=\"x",
  ),
  fc.string({ unit: "binary", maxLength: 300 }),
); // prettier-ignore

/** All that a mail may be made of. */
const TAGS =
  /<(?!\/?(?:html|head|meta|title|body|table|tr|td|p|h2|ul|li|strong|span|br|a)(?:\s|>)|!DOCTYPE html>)/i;
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/;

describe("whatever stands in the cells", () => {
  it("a mail has one line where a header has one, no markup but its own, and links only to the web", () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (owner, title, unit, organisation) => {
        const people = [{ owner, email: "ana@example.gov", department: title, departmentHead: owner, reminders: true, publicName: false }];
        const model = madeBook({
          objectives: [madeObjective({ department: title, owner })],
          keyResults: [madeKeyResult({ owner, title, unit })],
          people,
          checkIns: [madeCheckIn({ date: "2026-01-02", value: 20 })],
          settings: madeSettings({ organisation, senderName: organisation, replyTo: title, sponsor: `${owner.replace(/[;\n<>]/g, "")} <sam@example.gov>` }),
        });
        const links = { book: `javascript:alert(1)`, checkIns: title, keyResult: () => `https://example.com/${encodeURIComponent("plan & more")}` };
        const { mails } = planReminders(model, {
          today: "2026-02-02", workbook: title, checkInsSheet: "Check-ins", links, again: [], evenOnDayOff: false,
        });
        expect(mails.length).toBeGreaterThan(0);
        for (const { subject, fromName, to, text, html, key } of mails) {
          for (const line of [subject, fromName, to.name, to.address, key]) expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/);
          expect(text).not.toMatch(CONTROLS);
          expect(html).not.toMatch(CONTROLS);
          expect(html).not.toMatch(TAGS);
          for (const [, href] of html.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^https:\/\/example\.com\//);
        }
      }),
      { numRuns: 150 },
    );
  }); // prettier-ignore
});
