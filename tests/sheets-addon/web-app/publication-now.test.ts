/** Whoever publishes is told what stays off the page and why, and sees the page as it is now. */
import { describe, expect, it } from "vitest";
import { emptySheet } from "../../../core/workbook/snapshot";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";
import { appsScriptManifest } from "../../../manifests/appsscript";
import { createAppsScriptRig } from "../../rig/apps-script/apps-script-rig";
import type { HtmlPage } from "../../rig/apps-script/services/html";
import { builtScript } from "../built-script";
import { liveCity, madeBook } from "./made-book";

const rigWith = (snapshot: WorkbookSnapshot) =>
  createAppsScriptRig(snapshot, {
    code: builtScript("web-app/publication-script.ts", ["publicationNow", "doGet"]),
    manifest: JSON.stringify(appsScriptManifest()),
  });

describe("publishing in Google Sheets", () => {
  it("says what the page shows, and what stays off it, at which cell and why", () => {
    const objectives = liveCity.objectives.map((one) =>
      one.id === "O2" ? { ...one, why: "Ask desk@example.gov" } : one,
    );
    const [shown, what, why, ...more] = rigWith(madeBook({ objectives })).run("publicationNow") as string[];
    expect(shown).toBe("The page shows 1 objective with 3 key results.");
    expect(what).toContain('O2 "Streets that are safe to walk and cross" is not on the page');
    expect(why).toMatch(/^Objectives!C3: .*"desk@example\.gov"\./);
    expect(more).toEqual([]);
  });

  it("gives visitors the page anew", () => {
    const rig = rigWith(madeBook());
    const visit = () => (rig.runAs("web-app", "doGet") as HtmlPage).html;
    const before = visit();
    rig.type("Objectives", "K4", "Yes");
    expect(visit()).toBe(before);
    rig.run("publicationNow");
    expect(visit()).not.toBe(before);
  });

  it("says what is missing", () => {
    const book = madeBook();
    const without = (name: string) => ({ ...book, sheets: book.sheets.filter((one) => one.name !== name) });
    expect(rigWith(without("Key results")).run("publicationNow")).toEqual([
      expect.stringContaining('The book lacks "Key results"'),
    ]);
    expect(rigWith({ ...book, sheets: [emptySheet("Plan")] }).run("publicationNow")).toEqual([
      expect.stringContaining("no OKR book"),
    ]);
  });
});
