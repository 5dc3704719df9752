/** What the build makes of a script and a page as small as can be. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInContext, runInNewContext } from "node:vm";
import { afterAll, describe, expect, it } from "vitest";
import type { Configuration } from "webpack";
import webpack from "webpack";
import { appsScriptContext } from "../../../sheets-addon/build/apps-script-language";
import { serverBundle } from "../../../sheets-addon/build/server-bundle";
import { sidebarBundle } from "../../../sheets-addon/build/sidebar-bundle";

const output = mkdtempSync(join(tmpdir(), "okr-bundles-"));
afterAll(() => rmSync(output, { recursive: true }));
const fixture = join(import.meta.dirname, "fixture");

function build(config: Configuration): Promise<string> {
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) reject(error);
      else resolve(stats?.toString({ all: false, errors: true, warnings: true }) ?? "");
    });
  });
}

const said = [
  await build(serverBundle({ entry: join(fixture, "server.ts"), output })),
  await build(sidebarBundle({ folder: join(fixture, "sidebar"), output })),
];
const read = (file: string) => readFileSync(join(output, file), "utf8");

describe("both bundles", () => {
  it("are three files, without a complaint", () => {
    expect(said).toEqual(["", ""]);
    expect(readdirSync(output).sort()).toEqual(["Code.js", "Sidebar.html", "appsscript.json"]);
  });
});

describe("Code.js", () => {
  const code = read("Code.js");

  it("offers what the entry exports, with its comments", () => {
    expect(code.slice(code.indexOf("/**"))).toBe(`/** Puts the menu up. */
function onOpen() { return okr.onOpen(); }
/**
 * Counts visits.
 *
 * @param {string} text Ten for umlauts.
 * @customfunction
 */
function COUNT_VISITS(text) { return okr.COUNT_VISITS(text); }
function countVisits(given1, ...rest) { return okr.countVisits(given1, ...rest); }
/** Says so. */
function isHere() { return okr.isHere(); }
`);
  });

  it("does in Apps Script what its source says", () => {
    const context = appsScriptContext();
    runInContext(code, context);
    expect(runInContext(`COUNT_VISITS() + COUNT_VISITS("\\u00e4\\u2013")`, context)).toBe(
      "Häuser: 1Häuser: 11",
    );
    expect(runInContext(`countVisits({ first: "a" }, "b", "c")`, context)).toBe("a+b+c");
  });

  it("has nothing that nobody calls", () => expect(code).not.toContain("nobody"));
});

describe("Sidebar.html", () => {
  it("has the whole script in it, and does the same", async () => {
    const html = read("Sidebar.html");
    const script = /<script>([^]*)<\/script>/.exec(html)?.[1] ?? "";
    const document = { title: "" };
    runInNewContext(script, { document });
    await new Promise(setImmediate);
    expect(document.title).toBe("https://town.example//plan/* not a comment */ `–` </script><!-- <?= 1 ?>");
  });

  it("has its words in it", () => expect(read("Sidebar.html")).toContain("<title>OKR Ledger</title>"));
});
