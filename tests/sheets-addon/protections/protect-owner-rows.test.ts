/** Rows of key results in Google Sheets that only their owners edit: who is let in, who never is locked out, and how many calls it takes. */
import { describe, expect, it } from "vitest";
import { settingRows } from "../../../core/book/columns/settings-rows";
import { ownerRowsMark } from "../../../core/messages/en/owner-rows";
import type { BookModel } from "../../../core/okr/model";
import { appsScriptManifest } from "../../../manifests/appsscript";
import { madeCity } from "../../book/made-city";
import { createAppsScriptRig } from "../../rig/apps-script/apps-script-rig";
import type { AppsScriptRig } from "../../rig/apps-script/apps-script-rig";
import { builtScript } from "../built-script";
import { liveCity, madeBook } from "../web-app/made-book";

const CLERK = "clerk@town.example";

const protecting = (changes: Partial<BookModel> = {}): Partial<BookModel> => ({
  settings: { ...liveCity.settings, ownersEditOwnRows: true },
  ...changes,
});

function rigWith(changes: Partial<BookModel>): AppsScriptRig {
  const rig = createAppsScriptRig(madeBook(changes), {
    code: builtScript("protections/protections-script.ts", ["protectRows", "readOnly", "keepRows"]),
    manifest: JSON.stringify(appsScriptManifest()),
  });
  rig.workbook.editors = new Set(["permits@example.gov", "engineer@example.gov", "other@example.gov"]);
  return rig;
}

const sheetOf = (rig: AppsScriptRig) => {
  const sheet = rig.workbook.sheets.find(({ name }) => name === "Key results");
  if (!sheet) throw new Error("There are no key results.");
  return sheet;
};
const oursIn = (rig: AppsScriptRig) =>
  sheetOf(rig).protections.filter(({ description }) => description.startsWith(ownerRowsMark));
const shown = (rig: AppsScriptRig) =>
  oursIn(rig).map(({ area, editors, description }) => ({
    rows: area && [area.row + 1, area.row + area.rows],
    editors: [...editors].sort(),
    owner: description.slice(ownerRowsMark.length).split(", for ")[0],
  }));
/** Calls that protecting takes beside reading the book. */
function callsOf(rig: AppsScriptRig): number {
  rig.run("readOnly");
  const reading = rig.counters.calls;
  rig.run("protectRows");
  return rig.counters.calls - reading;
}

describe("owners edit their own rows", () => {
  it("is off at first: nothing is protected", () => {
    const rig = rigWith({});
    expect(rig.run("protectRows")).toEqual([]);
    expect(oursIn(rig)).toEqual([]);
  });

  it("lets in the owner, the department head, the spreadsheet's owner and whoever builds, and nobody else", () => {
    const people = madeCity.people.map((one) =>
      one.owner === "Building Official" ? { ...one, email: "official@example.gov" } : one,
    );
    const rig = rigWith(protecting({ people }));
    rig.workbook.owner = "manager@town.example";
    rig.run("protectRows");
    const always = [CLERK, "manager@town.example"];
    expect(shown(rig)).toEqual([
      { rows: [2, 3], owner: "Permit Manager", editors: [...always, "official@example.gov", "permits@example.gov"] },
      { rows: [6, 6], owner: "City Engineer", editors: [CLERK, "engineer@example.gov", "manager@town.example"] },
      { rows: [11, 11], owner: "Permit Manager", editors: [...always, "official@example.gov", "permits@example.gov"] },
    ]);
    for (const { area, isWarningOnly, domainMayEdit } of oursIn(rig)) {
      expect({ isWarningOnly, domainMayEdit }).toEqual({ isWarningOnly: false, domainMayEdit: false });
      expect(area).toMatchObject({ column: 0, columns: expect.any(Number) as number });
      expect(area?.columns).toBeGreaterThan(20);
    }
    expect([...rig.workbook.editors]).not.toContain("official@example.gov");
  }); // prettier-ignore

  it("tells whose rows anybody may still edit", () => {
    const [sentence, ...more] = rigWith(protecting()).run("protectRows") as string[];
    expect(sentence).toMatch(
      /^Anybody may still edit the rows of Plan Review Lead, Traffic Engineer, Fire Chief/,
    );
    expect(more).toEqual([]);
  });

  it("is told in a notice after a build, and only where there is something to tell", () => {
    const rig = rigWith(protecting());
    rig.run("keepRows");
    expect(oursIn(rig)).toHaveLength(3);
    expect(rig.toasts.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Anybody may still edit the rows of/),
    ]);
    const off = rigWith({});
    off.run("keepRows");
    expect(off.toasts).toEqual([]);
  });

  it("is the same when it is done again, and asks less", () => {
    const rig = rigWith(protecting());
    rig.run("protectRows");
    const before = structuredClone(sheetOf(rig).protections);
    rig.run("protectRows");
    expect(sheetOf(rig).protections).toEqual(before);
    expect(rig.counters.byName["Range.protect"]).toBeUndefined();
    expect(rig.counters.byName["Protection.remove"]).toBeUndefined();
  });

  it("follows rows and people that change", () => {
    const rig = rigWith(protecting());
    rig.run("protectRows");
    rig.type("Key results", "E3", "City Engineer");
    rig.type("People", "B4", "new@example.gov");
    rig.run("protectRows");
    const byRow = shown(rig).sort((a, b) => (a.rows?.[0] ?? 0) - (b.rows?.[0] ?? 0));
    expect(byRow).toEqual([
      expect.objectContaining({ rows: [2, 2], owner: "Permit Manager" }),
      expect.objectContaining({ rows: [3, 3], owner: "City Engineer", editors: [CLERK, "new@example.gov"] }),
      expect.objectContaining({ rows: [6, 6], owner: "City Engineer", editors: [CLERK, "new@example.gov"] }),
      expect.objectContaining({ rows: [11, 11], owner: "Permit Manager" }),
    ]);
  });

  it("keeps in whoever built before, when somebody else builds", () => {
    const rig = rigWith(protecting());
    rig.workbook.owner = "manager@town.example";
    rig.run("protectRows");
    for (const { editors } of oursIn(rig)) editors.add("deputy@town.example");
    rig.type("Key results", "E3", "City Engineer");
    rig.run("protectRows");
    for (const { editors } of shown(rig)) {
      expect(editors).toEqual(expect.arrayContaining([CLERK, "deputy@town.example", "manager@town.example"]));
      expect(editors).not.toContain("other@example.gov");
    }
  });

  it("takes ours away when it is turned off, and leaves those of other people", () => {
    const rig = rigWith(protecting());
    rig.run("protectRows");
    const area = { row: 1, column: 0, rows: 2, columns: 2 };
    const theirs = { area, unprotected: [], description: "Mine", isWarningOnly: false, editors: new Set([CLERK]), domainMayEdit: false };
    sheetOf(rig).protections.push(theirs);
    const row = settingRows.findIndex(({ key }) => key === "ownersEditOwnRows");
    rig.type("Settings", `B${row + 2}`, "No");
    expect(rig.run("protectRows")).toEqual([]);
    expect(oursIn(rig)).toEqual([]);
    expect(sheetOf(rig).protections).toContain(theirs);
  }); // prettier-ignore

  it("says what Google refuses, leaves no half protection, and goes on with the others", () => {
    const people = madeCity.people.map((one) =>
      one.owner === "Permit Manager" ? { ...one, email: "permits@nowhere.invalid" } : one,
    );
    const rig = rigWith(protecting({ people }));
    const sentences = rig.run("protectRows") as string[];
    expect(sentences.filter((one) => one.includes("Invalid email"))).toEqual([
      expect.stringContaining("who edits the rows of Permit Manager"),
    ]);
    expect(shown(rig).map(({ owner }) => owner)).toEqual(["City Engineer"]);
    expect(sheetOf(rig).protections.every(({ description }) => description !== "")).toBe(true);
  });

  it("takes eight calls a block at most, three where nothing changes, and stops at a hundred blocks", () => {
    const blocks = (count: number) => {
      const people = [0, 1].map((i) => ({
        ...{ owner: `Clerk ${i}`, email: `clerk${i}@example.gov`, department: null, departmentHead: null },
        ...{ reminders: true, publicName: false },
      }));
      const [first] = madeCity.keyResults;
      const keyResults = Array.from({ length: count }, (_, i) => ({
        ...{ ...(first ?? madeCity.keyResults[0]), id: `O1.KR${i + 1}`, owner: `Clerk ${i % 2}` },
      })) as BookModel["keyResults"];
      return rigWith(protecting({ people, keyResults, checkIns: [] }));
    };
    const some = blocks(40);
    const none = callsOf(blocks(0));
    expect(callsOf(some) - none).toBeLessThanOrEqual(40 * 9);
    expect(oursIn(some)).toHaveLength(40);
    expect(callsOf(some)).toBeLessThanOrEqual(none + 40 * 3 + 2);
    const many = blocks(101);
    expect(many.run("protectRows")).toEqual([expect.stringMatching(/^The rows of owners were not protected: there are 101/)]);
    expect(oursIn(many)).toEqual([]);
  }); // prettier-ignore
});
