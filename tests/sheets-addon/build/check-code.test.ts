/** What the build finds in a Code.js that Google would not run, or not as it was meant. */
import { describe, expect, it } from "vitest";
import { oauthScopes } from "../../../manifests/appsscript";
import { checkCode } from "../../../sheets-addon/build/check/check-code";

const manifest = JSON.stringify({ oauthScopes: Object.values(oauthScopes) });
const onOpen = { name: "onOpen", parameters: [], comment: null };
const good = `var okr = (() => ({ onOpen() { SpreadsheetApp.getUi().createMenu("OKR").addItem("Open", "openSidebar").addToUi(); } }))();
function onOpen() { return okr.onOpen(); }
function openSidebar() {}
`;

describe("a script that Apps Script runs", () => {
  const fine: [what: string, code: string][] = [
    ["is one with a menu", good],
    [
      "may ask whether something is there",
      `${good}if (typeof navigator !== "undefined") navigator.language;`,
    ],
    [
      "may use every service that its scopes allow",
      `${good}function send() { MailApp.sendEmail("a@town.example", "", ""); }`,
    ],
    ["may use what needs no scope", `${good}function say() { Logger.log(Session.getScriptTimeZone()); }`],
    ["may use the language up to ES2020", `${good}function last(a) { return a?.b ?? 10n; }`],
  ];
  it.each(fine)("%s", (_, code) => expect(checkCode(code, manifest, [onOpen])).toEqual([]));
});

describe("a script that Apps Script would not run", () => {
  const broken: [what: string, code: string, problem: RegExp][] = [
    ["with class fields", `${good}class A { field = 1 }`, /is not a script in ES2020/],
    ["with modules", `${good}export const a = 1;`, /is not a script in ES2020/],
    ["with a browser's globals", `${good}function page() { return document.title; }`, /uses document, which/],
    ["with timers", `${good}function later() { setTimeout(later, 10); }`, /uses setTimeout, which/],
    ["with Node's globals", `${good}function text() { return Buffer.from(""); }`, /uses Buffer, which/],
    [
      "with a method that came after ES2020, while it loads",
      `${good}[1].at(-1);`,
      /does not load: .*at is not a function/,
    ],
    [
      "that asks a service while it loads",
      `${good}var sheet = SpreadsheetApp.getActiveSheet();`,
      /asks SpreadsheetApp.getActiveSheet while it loads/,
    ],
    [
      "that fetches from the web",
      `${good}function get() { UrlFetchApp.fetch(""); }`,
      /uses UrlFetchApp, which needs .*external_request/,
    ],
    [
      "that opens other spreadsheets",
      `${good}function other(id) { SpreadsheetApp.openById(id); }`,
      /uses openById, which needs .*auth\/spreadsheets:/,
    ],
    [
      "that asks who someone is",
      `${good}function who() { Session.getActiveUser(); }`,
      /uses getActiveUser, which needs .*userinfo\.email/,
    ],
    [
      "whose menu starts a function that is not there",
      good.replace("function openSidebar() {}", ""),
      /has no function openSidebar at its top/,
    ],
    [
      "whose trigger starts a function that is not there",
      `${good}function set() { ScriptApp.newTrigger("remind"); }`,
      /has no function remind at its top/,
    ],
    [
      "without a public function",
      good.replace("function onOpen()", "function opened()"),
      /has no function onOpen at its top/,
    ],
    [
      "whose menu does not open",
      good.replace("SpreadsheetApp", "okr.sheets.SpreadsheetApp"),
      /does not open its menu/,
    ],
    ["with an umlaut", `${good}var word = "für";`, /line 4 that is not ASCII/],
    ["with one endless line", `${good}var long = [${"1,".repeat(2000)}];`, /has 40\d\d characters in line 4/],
  ];
  it.each(broken)("%s", (_, code, problem) => {
    const problems = checkCode(code, manifest, [onOpen]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });

  it("because the manifest does not ask for a scope", () => {
    expect(checkCode(good, JSON.stringify({ oauthScopes: [] }), [onOpen])).toEqual([
      `uses SpreadsheetApp, which needs ${oauthScopes.spreadsheet}: the manifest does not ask for it`,
    ]);
  });
});
