/** The Apps Script stand-in: who may call what, for how long, and what crosses to the page and back. */
import { describe, expect, it } from "vitest";
import type { RunKind } from "./execution/run-kind";
import { errorOf, resultOf, rigOf, scopes } from "./rig-of";

const failure = (code: string, kind: RunKind, oauthScopes = Object.values(scopes)): string => {
  const rig = rigOf(`function f() { ${code}; return "done"; }`, { oauthScopes });
  try {
    return String(rig.runAs(kind, "f"));
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
};

describe("a call needs its scope in the manifest", () => {
  const insufficient = (call: string, scope: string) =>
    `Specified permissions are not sufficient to call ${call}. Required permissions: ${scope}`;
  it.each([
    [
      "SpreadsheetApp.getActive()",
      insufficient(
        "SpreadsheetApp.getActive",
        `(${scopes.document} || https://www.googleapis.com/auth/spreadsheets)`,
      ),
    ],
    ["MailApp.getRemainingDailyQuota()", insufficient("MailApp.getRemainingDailyQuota", scopes.mail)],
    ["ScriptApp.getProjectTriggers()", insufficient("ScriptApp.getProjectTriggers", scopes.triggers)],
    ['SpreadsheetApp.getUi().alert("x")', insufficient("Ui.alert", scopes.windows)],
    ["Session.getActiveUser().getEmail()", insufficient("Session.getActiveUser", scopes.identity)],
    ['SpreadsheetApp.getUi().createMenu("x").addItem("a", "b").addToUi()', "done"],
    ["PropertiesService.getDocumentProperties().getKeys()", "done"],
    ["Session.getScriptTimeZone()", "done"],
  ])("%s", (code, message) => {
    expect(failure(code, "menu", [])).toBe(message);
    expect(failure(code, "menu")).toBe("done");
  });
});

describe("what starts a function limits what it may call", () => {
  const refused = "You do not have permission to call";
  it.each<[RunKind, string, string]>([
    ["not-authorised", 'SpreadsheetApp.getUi().createMenu("x").addItem("a", "b").addToUi()', "done"],
    ["not-authorised", "SpreadsheetApp.getActive()", `${refused} SpreadsheetApp.getActive.`],
    [
      "not-authorised",
      "PropertiesService.getScriptProperties()",
      `${refused} PropertiesService.getScriptProperties.`,
    ],
    ["simple-trigger", 'SpreadsheetApp.getActive().insertSheet("x")', "done"],
    ["simple-trigger", "MailApp.getRemainingDailyQuota()", `${refused} MailApp.getRemainingDailyQuota.`],
    [
      "simple-trigger",
      'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))',
      `${refused} Ui.showSidebar.`,
    ],
    ["custom-function", "SpreadsheetApp.getActive().getSheets()", "done"],
    ["custom-function", 'SpreadsheetApp.getActive().insertSheet("x")', `${refused} Spreadsheet.insertSheet.`],
    ["custom-function", "SpreadsheetApp.getUi()", "Cannot call SpreadsheetApp.getUi() from this context."],
    ["trigger", "SpreadsheetApp.getUi()", "Cannot call SpreadsheetApp.getUi() from this context."],
    ["trigger", "MailApp.getRemainingDailyQuota()", "done"],
    ["web-app", "SpreadsheetApp.getUi()", "Cannot call SpreadsheetApp.getUi() from this context."],
    [
      "not-authorised",
      'if (String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus()) !== "REQUIRED") throw new Error("x")',
      "done",
    ],
  ])("%s: %s", (kind, code, message) => {
    expect(failure(code, kind)).toContain(message);
  });
});

it("an event says under which authorisation it came", () => {
  const rig = rigOf("function f(e) { return e.authMode === ScriptApp.AuthMode.NONE; }");
  expect(rig.runAs("not-authorised", "f", { authMode: "NONE" })).toBe(true);
  expect(rig.runAs("simple-trigger", "f", { authMode: "LIMITED" })).toBe(false);
});

describe("time", () => {
  const endless = (around: string) =>
    `function f() { const book = SpreadsheetApp.getActive(); ${around.replace("WORK", "book.toast('x')")} }`;

  it("ends a custom function after 30 seconds", () => {
    const rig = rigOf(endless("for (;;) book.getSheets();"));
    expect(() => rig.runAs("custom-function", "f")).toThrow("Exceeded maximum execution time");
    expect(rig.counters.simulatedMs).toBe(30_000);
  });

  it.each<[RunKind, number]>([
    ["menu", 360_000],
    ["trigger", 360_000],
    ["simple-trigger", 30_000],
  ])("ends a run of kind %s after %i ms", (kind, limit) => {
    const rig = rigOf(endless("for (;;) WORK;"));
    expect(() => rig.runAs(kind, "f")).toThrow("Exceeded maximum execution time");
    expect(rig.counters.simulatedMs).toBe(limit);
    expect(rig.counters.calls).toBe(limit / 60);
  });

  it("that is over cannot be caught, and nothing happens after it", () => {
    const rig = rigOf(
      endless(
        'try { for (;;) WORK; } catch (e) { try { book.insertSheet("late"); } finally { return "saved"; } }',
      ),
    );
    expect(() => rig.run("f")).toThrow("Exceeded maximum execution time");
    expect(rig.workbook.sheets.map(({ name }) => name)).toEqual(["Plan"]);
  });

  it("can be cut short by a test", () => {
    const rig = rigOf('book.insertSheet("A"); book.insertSheet("B"); book.insertSheet("C");');
    // getActiveSpreadsheet, getSheetByName, and two sheets at 60 ms each.
    rig.faults.killAfterMs = 4 * 60;
    expect(() => rig.run("f")).toThrow("Exceeded maximum execution time");
    expect(rig.workbook.sheets.map(({ name }) => name)).toEqual(["Plan", "A", "B"]);
  });

  it("passes on the script's clock as calls are made", () => {
    expect(
      resultOf("const start = Date.now(); sheet.getRange('A1').getValues(); return Date.now() - start;"),
    ).toBe(120);
    expect(
      resultOf("const start = new Date(); Utilities.sleep(5000); return new Date() - start >= 5000;"),
    ).toBe(true);
  });

  it("is counted: builders are no trip to the document", () => {
    const rig = rigOf("for (let i = 0; i < 50; i++) SpreadsheetApp.newRichTextValue().setText('x').build();");
    rig.run("f");
    expect(rig.counters.byName["RichTextValueBuilder.setText"]).toBe(50);
    expect(rig.counters.calls).toBe(2);
  });
});

describe("a script finds what Apps Script has, and nothing else", () => {
  const absent = [
    ...["URL", "URLSearchParams", "atob", "btoa", "TextEncoder", "TextDecoder", "setTimeout", "setInterval"],
    ...[
      "queueMicrotask",
      "fetch",
      "crypto",
      "structuredClone",
      "performance",
      "process",
      "require",
      "Buffer",
    ],
    ...["window", "document", "navigator", "self", "WebAssembly", "SharedArrayBuffer", "Atomics", "WeakRef"],
    ...["AggregateError", "Browser", "DriveApp", "UrlFetchApp"],
  ];
  it.each(absent)("no %s", (name) => {
    expect(resultOf(`return typeof ${name};`)).toBe("undefined");
  });

  it.each(["[].at", '"".replaceAll', "Object.hasOwn", "Promise.any", "[].findLast", "Object.groupBy"])(
    "no %s, which is younger than ES2020",
    (member) => {
      expect(resultOf(`return typeof ${member};`)).toBe("undefined");
    },
  );

  it("its own arrays, dates and errors", () => {
    expect(
      resultOf(`sheet.getRange("A1").setValue(new Date(2026, 2, 4));
        const rows = sheet.getRange("A1").getValues();
        let error = null;
        try { sheet.getRange("A0"); } catch (e) { error = e; }
        return [rows instanceof Array, rows[0] instanceof Array, rows[0][0] instanceof Date, error instanceof Error, error.name];`),
    ).toEqual([true, true, true, true, "Exception"]);
  });

  it.each([
    ["sheet.sort(1)", "not modelled: Sheet.sort()"],
    ["SpreadsheetApp.create('x')", "not modelled: SpreadsheetApp.create()"],
    ["book.api.length", "not modelled: Spreadsheet.api()"],
    ["sheet.getRange('A1').place.area", "not modelled: Range.place()"],
  ])("%s is loud, even where the script catches it", (code, message) => {
    expect(errorOf(`try { ${code}; } catch (e) { return "caught"; }`)).toBe(`Error: ${message}`);
  });
});

describe("promises", () => {
  const code = `async function f() { const book = SpreadsheetApp.getActive(); await null; book.insertSheet("A"); return 7; }
    async function fail() { await null; throw new Error("No plan here."); }
    async function answer() { return 7; }
    function never() { return new Promise(() => undefined); }`;

  it("are settled before the run ends", () => {
    const rig = rigOf(code);
    expect(rig.run("f")).toBe(7);
    expect(rig.workbook.sheets).toHaveLength(2);
    expect(() => rig.run("fail")).toThrow("No plan here.");
    expect(() => rig.run("never")).toThrow("not modelled: never() waiting for something that never comes");
  });

  it.each<RunKind>(["web-app", "custom-function", "sidebar"])("are no answer to a %s", (kind) => {
    expect(() => rigOf(code).runAs(kind, "answer")).toThrow(
      "not modelled: answer() answering with a Promise",
    );
  });
});

describe("google.script.run", () => {
  const answer = (code: string, ...args: unknown[]) =>
    rigOf(`function f(arg) { ${code} }`).call("f", ...args);

  it.each<[string, unknown]>([
    ["return { a: [1, 'x', null, true] };", { a: [1, "x", null, true] }],
    ["return undefined;", null],
    ["return { a: 1, day: new Date() };", null],
    ["return [undefined];", [null]],
    ["return { a: undefined };", {}],
  ])("%s arrives as %j", (code, value) => {
    expect(answer(code)).toEqual(value);
  });

  it.each([
    ["return { go: () => 1 };", "Failed due to illegal value in property: go"],
    ["return new Map();", "Failed due to illegal value in property"],
    ["const a = {}; a.a = a; return a;", "Failed due to illegal value in property: a"],
    ["return SpreadsheetApp.getActive();", "Failed due to illegal value in property"],
    ["throw new Error('No plan here.');", "No plan here."],
    ["throw 'no error object';", "no error object"],
  ])("%s fails", (code, message) => {
    expect(() => answer(code)).toThrow(message);
  });

  it("takes JSON only", () => {
    expect(answer("return arg.days[0];", { days: [7] })).toBe(7);
    expect(() => answer("return 1;", { day: new Date() })).toThrow(
      "Failed due to illegal value in property: day",
    );
    expect(() => answer("return 1;", () => 1)).toThrow("Failed due to illegal value in property: 0");
  });

  it("reaches no private function, and none that is not there", () => {
    const rig = rigOf("function f() { return f_(); } function f_() { return 1; }");
    expect(rig.call("f")).toBe(1);
    expect(() => rig.call("f_")).toThrow("Script function not found: f_");
    expect(() => rig.call("g")).toThrow("Script function not found: g");
  });

  it("does not get through from a browser with several accounts", () => {
    const rig = rigOf('book.insertSheet("x");');
    rig.faults.permissionDenied = true;
    expect(() => rig.call("f")).toThrow("PERMISSION_DENIED");
    expect(rig.workbook.sheets).toHaveLength(1);
  });
});
