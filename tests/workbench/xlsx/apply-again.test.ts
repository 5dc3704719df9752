/** Applying patches one after the other: sheets of ours are replaced in place, come and go, and leave nothing behind. */
import { describe, expect, it } from "vitest";
import type { WorkbookPatch } from "../../../core/workbook/patch";
import { applyPatch, captureWorkbook, newWorkbook } from "../../../workbench/xlsx";
import { OfficePackage } from "../../../workbench/xlsx/package/office-package";
import { environment } from "./environment";
import { fullPatch, madePatch, madeSheet, namesOf } from "./made-patch";
import { packageOf } from "./made-package";
import { tortureParts } from "./torture-parts";

const original = packageOf(tortureParts);
const sheetNames = (bytes: Uint8Array) =>
  captureWorkbook(bytes, "x", environment).sheets.map(({ name }) => name);
const partNames = (bytes: Uint8Array) => new OfficePackage(bytes).names().sort();
const workbookXml = (bytes: Uint8Array) => new OfficePackage(bytes).text("xl/workbook.xml", "the test");
const own = ["Plan & goals", "Chart only", "L'été", "Lists"];
const plain = (...names: string[]): WorkbookPatch =>
  madePatch({ sheets: names.map((name) => madeSheet(name)) });

describe("sheets of ours", () => {
  it("stand after the user's, in the order of the patch", () => {
    expect(sheetNames(applyPatch(original, plain("B", "A"), []))).toEqual([...own, "B", "A"]);
  });

  it("take their place in the middle when they come later", () => {
    const first = applyPatch(original, plain("A", "C"), []);
    expect(sheetNames(applyPatch(first, plain("A", "B", "C"), ["A", "C"]))).toEqual([...own, "A", "B", "C"]);
    expect(sheetNames(applyPatch(first, plain("Z", "A", "C"), ["A", "C"]))).toEqual([...own, "Z", "A", "C"]);
  });

  it("stay where the user moved them", () => {
    const moved = new OfficePackage(applyPatch(original, plain("A"), []));
    const xml = moved.text("xl/workbook.xml", "the test");
    const tag = /<sheet name="A"[^>]*>/.exec(xml)?.[0] ?? "";
    moved.write("xl/workbook.xml", xml.replace(tag, "").replace("<sheets>", `<sheets>${tag}`));
    expect(sheetNames(applyPatch(moved.toBytes(), plain("A"), ["A"]))).toEqual(["A", ...own]);
  });

  it("go without a trace when they are removed", () => {
    const grafted = applyPatch(original, fullPatch, []);
    const removed = applyPatch(grafted, madePatch({ remove: namesOf(fullPatch) }), namesOf(fullPatch));
    expect(sheetNames(removed)).toEqual(own);
    expect(partNames(removed)).toEqual(partNames(original).filter((name) => name !== "xl/calcChain.xml"));
    expect(workbookXml(removed)).not.toMatch(/Result|Owner|_ledger/);
  });

  it("take charts and notes that are no longer wanted with them", () => {
    const grafted = applyPatch(original, fullPatch, []);
    const bare = applyPatch(grafted, plain(...namesOf(fullPatch)), namesOf(fullPatch));
    const fresh = applyPatch(original, plain(...namesOf(fullPatch)), []);
    expect(partNames(bare)).toEqual(partNames(fresh));
  });

  it("leave a part that another sheet uses too", () => {
    const shared = new OfficePackage(applyPatch(original, plain("A"), []));
    const link = new OfficePackage(original).text("xl/drawings/_rels/drawing1.xml.rels", "the test");
    shared.write("xl/worksheets/_rels/sheet3.xml.rels", link.replace(/\.\.\/charts/g, "../charts"));
    const again = applyPatch(shared.toBytes(), plain("A"), ["A"]);
    expect(partNames(again)).toContain("xl/charts/chart1.xml");
    expect(partNames(again)).not.toContain("xl/worksheets/_rels/sheet3.xml.rels");
  });
});

describe("the workbook's index", () => {
  it("keeps names of single sheets with their sheets when the order changes", () => {
    const first = new OfficePackage(applyPatch(original, plain("C"), []));
    const xml = first.text("xl/workbook.xml", "the test");
    const tag = /<sheet name="C"[^>]*>/.exec(xml)?.[0] ?? "";
    const inFront = xml.replace(tag, "").replace("<sheets>", `<sheets>${tag}`);
    first.write(
      "xl/workbook.xml",
      inFront
        .replace(/localSheetId="(\d)"/g, (_, id: string) => `localSheetId="${Number(id) + 1}"`)
        .replace('activeTab="0"', 'activeTab="1"'),
    );
    const grown = workbookXml(applyPatch(first.toBytes(), plain("B", "C"), ["C"]));
    expect(grown).toContain('<definedName name="Local_rate" localSheetId="4">');
    expect(grown).toContain('activeTab="2"');
    const shrunk = workbookXml(applyPatch(first.toBytes(), madePatch({ remove: ["C"] }), ["C"]));
    expect(shrunk).toContain('<definedName name="Local_rate" localSheetId="2">');
    expect(shrunk).toContain('activeTab="0"');
  });

  it("asks for a full calculation and keeps the other calculation settings", () => {
    expect(workbookXml(applyPatch(original, plain("A"), []))).toContain(
      '<calcPr fullCalcOnLoad="1" calcId="191029" iterate="1"/>',
    );
  });

  it("lists worksheets before charts in the document properties", () => {
    const app = new OfficePackage(applyPatch(original, plain("A", "B"), [])).text(
      "docProps/app.xml",
      "the test",
    );
    expect(app).toMatch(
      /Lists<\/vt:lpstr><vt:lpstr>A<\/vt:lpstr><vt:lpstr>B<\/vt:lpstr><vt:lpstr>Chart only/,
    );
    expect(app).toContain("<vt:i4>5</vt:i4>");
    expect(app).toContain('size="6"');
  });

  it("opens with the sheet to show, unless one of the user's would then be selected with it", () => {
    const show = { sheet: "A", cell: "A1" };
    const patch = { ...plain("B", "A"), show };
    expect(workbookXml(applyPatch(newWorkbook(), patch, []))).toContain('activeTab="1"');
    expect(workbookXml(applyPatch(original, patch, []))).toContain('activeTab="0"');
  });
});

describe("styles", () => {
  const styleXml = (bytes: Uint8Array) => new OfficePackage(bytes).text("xl/styles.xml", "the test");
  const count = (xml: string, list: string) => Number(new RegExp(`<${list} count="(\\d+)"`).exec(xml)?.[1]);

  it("of the same look are written once, and only new ones later", () => {
    const styled = (color: string) =>
      madePatch({
        styles: { a: { fill: color }, b: { fill: color }, c: { fill: color, bold: true } },
        sheets: [madeSheet("A", { rows: [["a", "b", "c"].map((style) => ({ value: 1, style }))] })],
      });
    const once = applyPatch(original, styled("#112233"), []);
    expect(count(styleXml(once), "cellXfs")).toBe(5 + 2);
    expect(count(styleXml(once), "fills")).toBe(4 + 1);
    const twice = applyPatch(once, styled("#445566"), ["A"]);
    expect(count(styleXml(twice), "fills")).toBe(4 + 2);
    expect(applyPatch(twice, styled("#445566"), ["A"])).toEqual(twice);
  });

  it("use numbers for formats that no conditional format uses", () => {
    const patch = madePatch({
      styles: { a: { numberFormat: '0.0" pts"' } },
      sheets: [madeSheet("A", { rows: [[{ value: 1, style: "a" }]] })],
    });
    expect(styleXml(applyPatch(original, patch, []))).toContain(
      'numFmtId="172" formatCode="0.0&quot; pts&quot;"',
    );
  });

  it("build on the workbook's own font", () => {
    const patch = madePatch({
      styles: { a: { bold: true } },
      sheets: [madeSheet("A", { rows: [[{ value: 1, style: "a" }]] })],
    });
    expect(styleXml(applyPatch(original, patch, []))).toContain(
      '<font><b/><sz val="10"/><color theme="1"/><name val="Gill Sans"/><family val="2"/></font>',
    );
  });
});
