/** The menu: up before anyone has allowed anything, and each entry with what it opens. */
import { describe, expect, it } from "vitest";
import { sheetsMenu } from "../../../core/messages/en/sheets-menu";
import type { Shown } from "../../rig/apps-script/rig-state";
import type { ServerRig } from "./server-rig";
import { openServerRig } from "./server-rig";
import { townBook, townPlan } from "./town-plan";

const captions = Object.entries(sheetsMenu).filter(([name]) => name !== "title");

const lastShown = ({ rig }: ServerRig): Shown => {
  const shown = rig.shown[rig.shown.length - 1];
  if (!shown) throw new Error("Nothing was shown.");
  return shown;
};

const htmlOf = (shown: Shown): string => ("html" in shown ? shown.html : "");

/** What the page finds in itself. */
function openingIn(html: string): unknown {
  const [, json = ""] = /<script type="application\/json" id="opening">(.*)<\/script>$/s.exec(html) ?? [];
  return JSON.parse(json);
}

describe("the menu", () => {
  it.each(["onOpen", "onInstall"])("is put up by %s before anyone has allowed anything", (name) => {
    const server = openServerRig(townPlan);
    server.rig.runAs("not-authorised", name, { authMode: "NONE" });
    const shown = lastShown(server);
    expect(shown).toMatchObject({ type: "menu", title: "OKR Ledger" });
    const items = shown.type === "menu" ? shown.items.filter(({ functionName }) => functionName) : [];
    expect(items).toEqual(captions.map(([functionName, caption]) => ({ caption, functionName })));
    expect(server.rig.counters.calls).toBeLessThan(20);
  });
});

describe("entries that open the sidebar", () => {
  it.each([
    ["openSidebar", null],
    ["buildSheets", { step: "build", run: true }],
    ["validateBook", { step: "check", run: true }],
    ["checkIn", { step: "track", run: false }],
    ["previewReminders", { step: "remind", run: false }],
    ["publishPage", { step: "publish", run: false }],
  ])("%s", (name, request) => {
    const server = openServerRig(townPlan);
    server.rig.run(name);
    const shown = lastShown(server);
    expect(shown).toMatchObject({ type: "sidebar", title: "OKR Ledger" });
    expect(htmlOf(shown)).toMatch(/^<p>The pane\.<\/p><script /);
    expect(openingIn(htmlOf(shown))).toEqual({ request, memory: {} });
  });

  it("bring along what was remembered, and nothing in it gets out of its script element", () => {
    const server = openServerRig(townPlan);
    const hostile = '</script><script>alert("1")</script><!-- \u2028 & é 🙂';
    server.rig.properties.user.set("another.thing", "x");
    expect(server.call("remember", "person.name", hostile)).toMatchObject({ state: "done" });
    server.rig.run("openSidebar");
    const html = htmlOf(lastShown(server));
    expect(html.match(/<\/?script/g)).toEqual(["<script", "</script"]);
    expect(openingIn(html)).toEqual({ request: null, memory: { "person.name": hostile } });
  });

  it("say who lacks the permission, where nobody has given it", () => {
    const server = openServerRig(townPlan);
    expect(() => server.rig.runAs("not-authorised", "openSidebar")).toThrow(/do not have permission/);
    expect(server.rig.shown).toEqual([]);
  });
});

describe("Settings", () => {
  it("goes to the sheet, also where people renamed and hid it", () => {
    const server = openServerRig(townBook);
    server.rig.run("openSettings");
    expect(server.rig.workbook.active?.name).toBe("Settings");
    const renamed = openServerRig({
      ...townBook,
      sheets: townBook.sheets.map((sheet) => ({
        ...sheet,
        ...(sheet.name === "Settings" && { name: "How we work", visibility: "hidden" as const }),
        formulas: sheet.formulas.map(([row, column, formula]): [number, number, string] => [
          row,
          column,
          formula.replace(/'?Settings'?!/g, "'How we work'!"),
        ]),
      })),
    });
    renamed.rig.run("openSettings");
    expect(renamed.rig.workbook.active).toMatchObject({ name: "How we work", visibility: "visible" });
  });

  it.each([
    { button: "YES" as const, opens: true },
    { button: "NO" as const, opens: false },
  ])("offers to build where there is no book; $button", ({ button, opens }) => {
    const server = openServerRig(townPlan);
    server.rig.answers.push({ button });
    server.rig.run("openSettings");
    expect(server.rig.shown[0]).toMatchObject({ type: "alert", title: "There is no OKR book yet" });
    expect(server.rig.shown.slice(1).map(({ type }) => type)).toEqual(opens ? ["sidebar"] : []);
  });

  it("says where the sheet has gone", () => {
    const server = openServerRig(townBook);
    const { workbook } = server.rig;
    workbook.sheets = workbook.sheets.filter(({ name }) => name !== "Settings");
    server.rig.run("openSettings");
    const shown = lastShown(server);
    expect(shown.type === "alert" && shown.text).toContain('"Settings"');
  });
});

it("Help tells what every entry does", () => {
  const server = openServerRig(townPlan);
  server.rig.run("openHelp");
  const html = htmlOf(lastShown(server));
  for (const [name, caption] of captions)
    if (name !== "openHelp") expect(html).toContain(`<dt>${caption}</dt>`);
});
