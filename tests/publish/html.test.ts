/** HTML of ours cannot be broken out of, by any text. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeHtml, html } from "../../core/html/html";

describe("text in HTML", () => {
  it.each([
    ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    [`" onload="x" '`, "&quot; onload=&quot;x&quot; &#39;"],
    ["Parks & Recreation &amp;", "Parks &amp; Recreation &amp;amp;"],
    ["=HYPERLINK(\"https://example.com\",\"x\")", "=HYPERLINK(&quot;https://example.com&quot;,&quot;x&quot;)"],
    ["turned\u202Eround\u2066\u2069", "turnedround"],
    ["bell\u0007\u0000\u009F", "bell"],
    ["שלום — naïve 东京 🙂\u200F", "שלום — naïve 东京 🙂\u200F"],
  ])("%j is written as %j", (text, written) => {
    expect(escapeHtml(text)).toBe(written);
    expect(html`<p title="${text}">${text}</p>`.html).toBe(`<p title="${written}">${written}</p>`);
  }); // prettier-ignore

  it("never holds a character that means something, and says the same when it is read", () => {
    const read = (written: string) =>
      written
        .replace(/&lt;/g, "<")
        .replace(/&gt;/g, ">")
        .replace(/&quot;/g, '"')
        .replace(/&#39;/g, "'")
        .replace(/&amp;/g, "&");
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string()), (text) => {
        const written = escapeHtml(text);
        expect(written).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
        expect(escapeHtml(read(written))).toBe(written);
      }),
    );
  });

  it("takes HTML as it is, alone and in lists", () => {
    const items = ["<b>", "&"].map((text) => html`<i>${text}</i>`);
    expect(html`<b>${items}</b>${items[0] ?? ""}${7}`.html).toBe(
      "<b><i>&lt;b&gt;</i><i>&amp;</i></b><i>&lt;b&gt;</i>7",
    );
  });
});
