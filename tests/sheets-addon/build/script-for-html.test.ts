/** Scripts for a page of HtmlService: other words, the same meaning. */
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asciiPatterns } from "../../../sheets-addon/build/rewrite-literals";
import { scriptForHtml } from "../../../sheets-addon/build/script-for-html";

const unsafe = /\/\/|\/\*|<\/|<!|<\?|`/;

describe("texts and patterns", () => {
  const cases: [script: string, value: unknown][] = [
    [`"https://town.example//a/*b*/"`, "https://town.example//a/*b*/"],
    [`"</script><!-- <?= x ?> ` + "`" + `"`, "</script><!-- <?= x ?> `"],
    [`/^https:\\/\\//.test("https://")`, true],
    [`/[/]*\\//.test("//")`, true],
    [`/<?\\/*x/.exec("<//x")[0]`, "<//x"],
    [`/\\\\/.test("\\\\")`, true],
    [`"a//b".replace(/\\//g, "<!")`, "a<!<!b"],
    [`6 / 3 / 2`, 1],
  ];
  it.each(cases)("%s", (script, value) => {
    const safe = scriptForHtml(script);
    expect(safe).not.toMatch(unsafe);
    expect(runInNewContext(safe)).toEqual(value);
  });

  it("any text stays the same text", () => {
    const texts = fc.string({ unit: fc.constantFrom(..."/*<!?`\\\"'-scriptx") });
    fc.assert(
      fc.property(texts, (text) => {
        const safe = scriptForHtml(`(${JSON.stringify(text)})`);
        expect(safe).not.toMatch(unsafe);
        expect(runInNewContext(safe)).toBe(text);
      }),
    );
  });

  it("patterns are in ASCII", () => {
    const script = asciiPatterns(`/[\u2013\u2014]+ü😀/u.exec("–—ü😀")[0]`);
    expect(script.split("exec")[0]).toMatch(/^[\x20-\x7e]*$/);
    expect(runInNewContext(script)).toBe("–—ü😀");
  });
});
