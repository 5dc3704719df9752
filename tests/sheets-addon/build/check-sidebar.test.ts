/** What the build finds in a Sidebar.html that HtmlService would change, or that needs more than itself. */
import { describe, expect, it } from "vitest";
import { checkSidebar } from "../../../sheets-addon/build/check/check-sidebar";

const page = (script: string, body = "") =>
  `<!doctype html><html><head><style>a{color:red}</style></head><body>${body}<script>${script}</script></body></html>`;

describe("a page that HtmlService serves as it is", () => {
  const fine: [what: string, html: string][] = [
    ["holds its script", page(`let a=1/2;document.title="OKR"`)],
    [
      "may hold pictures in itself",
      page("", `<img src="data:image/svg+xml,%3Csvg/%3E"><a href="#top">up</a>`),
    ],
    ["may hold data", page("1", `<script type="application/json">{"a":"http://town.example"}</script>`)],
  ];
  it.each(fine)("%s", (_, html) => expect(checkSidebar(html)).toEqual([]));
});

describe("a page that it would break", () => {
  const broken: [what: string, html: string, problem: RegExp][] = [
    [
      "a script from elsewhere",
      page("1", `<link rel="x" href="https://cdn.example/a.css">`),
      /loads something from elsewhere/,
    ],
    ["a style from elsewhere", page("1", `<style>@import "a.css"</style>`), /style that loads something/],
    [
      "a font from elsewhere",
      page("1", `<style>a{src:url(https://cdn.example/f)}</style>`),
      /style that loads something/,
    ],
    ["a template literal", page("let a=`x`"), /backtick/],
    ["an address in a text", page(`let a="https://town.example"`), /what looks like a comment/],
    ["a block comment", page("let a=1/*x*/"), /what looks like a comment/],
    ["the opening of a comment of HTML", page(`let a="<!--"`), /what ends a script/],
    ["a scriptlet", page(`let a="<?= 1 ?>"`), /begins a scriptlet/],
    ["a part that comes later", page("import('x')"), /loads a part of its script later/],
    ["a worker", page("new Worker('x')"), /loads a part of its script later/],
    ["a script that ends in the middle", page("let a="), /browsers cannot read/],
    ["an umlaut", page("1", "<p>f\u00fcr</p>"), /not ASCII/],
    ["no script", "<!doctype html><p>x</p>", /has 0 scripts/],
  ];
  it.each(broken)("%s", (_, html, problem) => {
    const problems = checkSidebar(html);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });
});
