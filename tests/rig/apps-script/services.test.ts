/** The Apps Script stand-in: mail, stores, locks, triggers and windows have the limits that Google's have. */
import { describe, expect, it } from "vitest";
import { errorOf, resultOf, rigOf } from "./rig-of";

describe("mail", () => {
  it("is kept, and counted by recipient", () => {
    const rig =
      rigOf(`MailApp.sendEmail({ to: "ana@town.example, Ben <ben@town.example>", cc: "c@town.example",
        subject: "Due", body: "Hello", name: "OKR Ledger" });
      return MailApp.getRemainingDailyQuota();`);
    expect(rig.run("f")).toBe(97);
    expect(rig.mails).toEqual([
      {
        ...{ to: "ana@town.example, Ben <ben@town.example>", cc: "c@town.example", bcc: "", replyTo: "" },
        ...{ name: "OKR Ledger", subject: "Due", body: "Hello", htmlBody: null },
      },
    ]);
  });

  it.each([
    ['{ to: "", subject: "x", body: "x" }', "Failed to send email: no recipient"],
    ['{ to: "nobody", subject: "x", body: "x" }', "Invalid email: nobody"],
    [
      '{ to: Array.from({ length: 51 }, (_, i) => `p${i}@town.example`).join(), subject: "x" }',
      "Limit Exceeded: Email Recipients Per Message.",
    ],
    ['{ to: "a@town.example", body: "x".repeat(300000) }', "Limit Exceeded: Email Body Size."],
    ['{ to: "a@town.example", attachments: [] }', "not modelled: MailApp.sendEmail({ attachments })"],
    ['"a@town.example"', "The parameters (String) don't match the method signature for MailApp.sendEmail."],
  ])("sendEmail(%s) fails", (mail, message) => {
    expect(errorOf(`MailApp.sendEmail(${mail});`)).toContain(message);
  });

  it("stops where the day's limit is reached, and what was sent is sent", () => {
    const rig = rigOf(
      'for (const name of ["a", "b", "c"]) MailApp.sendEmail(name + "@town.example", "x", "x");',
    );
    rig.faults.quotaLeft = 2;
    expect(() => rig.run("f")).toThrow("Service invoked too many times for one day: email.");
    expect(rig.mails.map(({ to }) => to)).toEqual(["a@town.example", "b@town.example"]);
  });

  it("has a larger limit in Workspace", () => {
    expect(resultOf("return MailApp.getRemainingDailyQuota();", { account: { isWorkspace: true } })).toBe(
      1500,
    );
  });
});

describe("properties", () => {
  it("are texts, and outlive the run", () => {
    const rig = rigOf(`const store = PropertiesService.getDocumentProperties();
      const before = store.getProperty("n"); store.setProperty("n", 7); return before;`);
    expect([rig.run("f"), rig.run("f")]).toEqual([null, "7"]);
    expect(rig.properties.document.get("n")).toBe("7");
    expect(rig.properties.script.size).toBe(0);
  });

  it.each([
    ['store.setProperty("k", "x".repeat(9 * 1024))', "no error"],
    ['store.setProperty("k", "x".repeat(9 * 1024 + 1))', "Argument too large: value"],
    ['store.setProperty("k", "é".repeat(5000))', "Argument too large: value"],
    [
      'for (let i = 0; i < 60; i++) store.setProperty("k" + i, "x".repeat(9000))',
      "You have exceeded the property storage quota.",
    ],
  ])("%s: %s", (code, message) => {
    expect(errorOf(`const store = PropertiesService.getDocumentProperties(); ${code};`)).toContain(message);
  });
});

it("work that was cut short goes on where it stopped", () => {
  const rig = rigOf(`const store = PropertiesService.getDocumentProperties();
    for (let i = Number(store.getProperty("done") ?? 0); i < 10; i++) {
      book.insertSheet("S" + i);
      store.setProperty("done", i + 1);
    }`);
  rig.faults.killAfterMs = 600;
  expect(() => rig.run("f")).toThrow("Exceeded maximum execution time");
  expect(rig.properties.document.get("done")).toBe("3");
  rig.faults.killAfterMs = null;
  rig.run("f");
  expect(rig.workbook.sheets).toHaveLength(11);
});

describe("the cache", () => {
  it("forgets after its time, on the script's clock", () => {
    expect(
      resultOf(`const cache = CacheService.getScriptCache(); cache.put("a", "x", 10);
        const before = cache.get("a"); Utilities.sleep(11000); return [before, cache.get("a")];`),
    ).toEqual(["x", null]);
  });

  it.each([
    ['cache.put("a", "x".repeat(100 * 1024 + 1))', "Argument too large: value"],
    ['cache.put("a".repeat(251), "x")', "Argument too large: key"],
  ])("refuses %s", (code, message) => {
    expect(errorOf(`const cache = CacheService.getScriptCache(); ${code};`)).toContain(message);
  });
});

describe("a lock that another run holds", () => {
  const code = "const lock = LockService.getDocumentLock(); return [lock.tryLock(5000), lock.hasLock()];";

  it("is not given, after the time that the script waits for it", () => {
    const rig = rigOf(code);
    expect(rig.run("f")).toEqual([true, true]);
    const { simulatedMs } = rig.counters;
    rig.faults.locksHeld = ["document"];
    expect(rig.run("f")).toEqual([false, false]);
    expect(rig.counters.simulatedMs).toBe(simulatedMs + 5000);
  });

  it("fails waitLock", () => {
    const rig = rigOf("LockService.getDocumentLock().waitLock(100);");
    rig.faults.locksHeld = ["document"];
    expect(() => rig.run("f")).toThrow("Lock timeout: another process was holding the lock for too long.");
  });
});

describe("triggers", () => {
  const weekly = `ScriptApp.newTrigger("f").timeBased().everyWeeks(1).onWeekDay(ScriptApp.WeekDay.MONDAY)
    .atHour(7).inTimezone("America/Chicago").create();`;

  it("are kept with their schedule, and deleted", () => {
    const rig = rigOf(`function f() { ${weekly} }
      function clear() { ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger)); }`);
    rig.run("f");
    expect(rig.triggers).toEqual([
      {
        ...{ id: "1", handler: "f" },
        schedule: { everyWeeks: 1, onWeekDay: "MONDAY", atHour: 7, inTimezone: "America/Chicago" },
      },
    ]);
    rig.run("clear");
    expect(rig.triggers).toEqual([]);
  });

  it.each([
    [`for (let i = 0; i < 21; i++) { ${weekly} }`, "This script has too many triggers."],
    ['ScriptApp.newTrigger("g")', "not modelled: a trigger for g()"],
    [
      'ScriptApp.newTrigger("f").timeBased().everyMinutes(7)',
      "not modelled: ClockTriggerBuilder.everyMinutes(7)",
    ],
  ])("%s fails", (code, message) => {
    expect(errorOf(code)).toContain(message);
  });
});

describe("windows", () => {
  it("show what the script shows, and answer what the test answers", () => {
    const rig = rigOf(
      `const ui = SpreadsheetApp.getUi();
      ui.createMenu("OKR Ledger").addItem("Open", "open").addSeparator().addToUi();
      ui.showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("OKR Ledger"));
      book.toast("Built", "Done");
      const sure = ui.alert("Sure?", "Send 3 mails?", ui.ButtonSet.YES_NO) === ui.Button.YES;
      return [sure, ui.prompt("Name").getResponseText()];`,
      { html: { Sidebar: "<p>Hello</p>" } },
    );
    rig.answers.push({ button: "YES" }, { button: "OK", text: "Ana" });
    expect(rig.run("f")).toEqual([true, "Ana"]);
    expect(rig.toasts).toEqual([{ message: "Built", title: "Done" }]);
    expect(rig.shown).toEqual([
      {
        type: "menu",
        title: "OKR Ledger",
        items: [
          { caption: "Open", functionName: "open" },
          { caption: "-", functionName: null },
        ],
      },
      { type: "sidebar", title: "OKR Ledger", html: "<p>Hello</p>" },
      { type: "alert", title: "Sure?", text: "Send 3 mails?" },
      { type: "prompt", title: null, text: "Name" },
    ]);
  });

  it.each([
    ['ui.alert("Sure?", ui.ButtonSet.YES_NO)', "not modelled: an answer"],
    ['HtmlService.createHtmlOutputFromFile("Nothing")', "No HTML file named Nothing was found."],
    [
      'ui.showSidebar("<p>x</p>")',
      "The parameters (String) don't match the method signature for Ui.showSidebar.",
    ],
  ])("%s fails", (code, message) => {
    expect(errorOf(`const ui = SpreadsheetApp.getUi(); ${code};`)).toContain(message);
  });

  it("are pages to a web app", () => {
    const rig = rigOf(
      'function f(e) { return HtmlService.createHtmlOutput(e.parameter.q).setTitle("Town"); }',
      {
        webAppUrl: "https://town.example/okr",
      },
    );
    expect(rig.runAs("web-app", "f", { parameter: { q: "<b>7</b>" } })).toMatchObject({
      html: "<b>7</b>",
      title: "Town",
    });
  });
});

describe("utilities", () => {
  it.each([
    ["America/New_York", "yyyy-MM-dd HH:mm", "2026-03-03 20:30"],
    ["Europe/Berlin", "yyyy-MM-dd HH:mm", "2026-03-04 02:30"],
    ["Pacific/Auckland", "EEE d MMM yyyy, h:mm a", "Wed 4 Mar 2026, 2:30 PM"],
    ["UTC", "EEEE, MMMM d 'at' HH''mm", "Wednesday, March 4 at 01'30"],
  ])("formatDate in %s with %s", (zone, format, text) => {
    expect(
      resultOf(
        `return Utilities.formatDate(new Date("2026-03-04T01:30:00Z"), ${JSON.stringify(zone)}, ${JSON.stringify(format)});`,
      ),
    ).toBe(text);
  });

  it("base64 goes there and back, with signed bytes", () => {
    expect(resultOf('return Utilities.base64Decode(Utilities.base64Encode("é"));')).toEqual([-61, -87]);
    expect(resultOf("return Utilities.base64Encode([-61, -87]);")).toBe("w6k=");
  });

  it("gzip and base64 bring a text back, whatever stands in it", () => {
    expect(
      resultOf(`const text = 'é "\u2028" 🙂 '.repeat(5000);
        const packed = Utilities.base64EncodeWebSafe(Utilities.gzip(Utilities.newBlob(text)).getBytes());
        const blob = Utilities.newBlob(Utilities.base64DecodeWebSafe(packed), "application/x-gzip");
        return [packed.length < 1000, Utilities.ungzip(blob).getDataAsString() === text];`),
    ).toEqual([true, true]);
  });

  it.each([
    ['Utilities.ungzip(Utilities.newBlob([1, 2, 3], "application/x-gzip"))', "Could not decompress gzip."],
    [
      'Utilities.gzip("text")',
      "The parameters (String) don't match the method signature for Utilities.gzip.",
    ],
    ['Utilities.base64Decode("a b")', "Could not decode string."],
  ])("%s fails", (code, message) => {
    expect(errorOf(`${code};`)).toContain(message);
  });
});
