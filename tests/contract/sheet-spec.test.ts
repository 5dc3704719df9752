/** Every host: what a SheetSpec can say stands in the workbook afterwards, once, and leaves no trace when it is gone. */
import { describe, expect, it } from "vitest";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/workbook/snapshot";
import { applyPatch, newWorkbook } from "../../workbench/xlsx";
import { fullPatch, madePatch, madeSheet, namesOf } from "../workbench/xlsx/made-patch";
import { excelContractHost } from "./excel-host";
import { fileContractHost } from "./file-host";
import type { Lack } from "./contract-host";
import { previewContractHost } from "./preview-host";
import { sheetsContractHost } from "./sheets-host";

const rows = [
  [{ value: "Goal" }, { value: "Target" }],
  [{ value: "Safer streets" }, { value: 12 }],
];
const plan = applyPatch(newWorkbook(), madePatch({ sheets: [madeSheet("Plan", { rows })] }), []);
const ours = namesOf(fullPatch);
const results = (snapshot: WorkbookSnapshot): SheetSnapshot => {
  const sheet = snapshot.sheets.find(({ name }) => name === "Results");
  if (!sheet) throw new Error("There is no sheet Results.");
  return sheet;
};

const hosts = [
  fileContractHost,
  excelContractHost(8),
  excelContractHost(12),
  excelContractHost(15),
  sheetsContractHost,
  previewContractHost,
];

describe.each(hosts)("in $name, a sheet of ours", (host) => {
  const level = Number(/1\.(\d+)/.exec(host.name)?.[1] ?? Infinity);
  const has = (what: Lack) => host.lacks?.includes(what) !== true;
  const opened = async () => {
    const workbook = host.open(plan);
    await workbook.apply(fullPatch, []);
    return workbook;
  };

  it("has its values, and its formulas filled down", async () => {
    const workbook = await opened();
    const sheet = results(await workbook.capture());
    expect(sheet.values[1]?.slice(0, 4)).toEqual(["Repair potholes within 5 days", 46203, 4, 0.8]);
    expect(sheet.values[2]?.slice(2, 4)).toEqual([true, "#N/A"]);
    expect(sheet.formulas).toEqual(
      expect.arrayContaining([
        [1, 3, "=IFS(C2>=5,1,C2<0,0,TRUE,C2/5)"],
        [2, 3, "=NA()"],
        [1, 4, '=IF(C2<9,"!",$C$1)'],
        [2, 5, '=IF(D3<9,"!",$C$1)'],
        [3, 5, '=IF(D4<9,"!",$C$1)'],
      ]),
    );
    expect(sheet.numberFormats).toEqual(
      expect.arrayContaining([
        [1, 1, "yyyy-mm-dd"],
        [1, 3, "0%"],
      ]),
    );
    if (level >= 13) expect(sheet.merges).toEqual([{ row: 4, column: 0, rows: 2, columns: 3 }]);
  });

  it("has its looks", async () => {
    const facts = await (await opened()).facts("Results");
    expect(facts.cell("A1")).toMatchObject({
      bold: true,
      fill: "#DDEBF7",
      border: "#BFBFBF",
      wrap: true,
      vertical: "top",
    });
    expect(facts.cell("B3")).toMatchObject({
      ...{ horizontal: "left", bold: false, fill: null },
      indent: has("indents") ? 1 : 0,
    });
    expect(facts.tabColor).toBe("#2E86AB");
    expect(facts.gridlines).toBe(false);
    expect(facts.freeze).toEqual({ rows: 1, columns: has("frozen parts of merged cells") ? 1 : 0 });
    expect(facts.widths).toEqual([40, 12, 10, 10]);
    expect(facts.heights.get(0)).toBe(30);
    expect(facts.heights.get(7)).toBe(22.5);
    expect(facts.charts).toBe(has("charts") ? 1 : 0);
    if (level >= 9 && has("filters")) expect(facts.filter).toBe("A1:D4");
    if (level >= 9 && has("print settings"))
      expect(facts.print).toEqual({
        orientation: "landscape",
        fitToWidth: true,
        area: "A1:F4",
        repeatRows: "1:1",
      });
  });

  it("has its links, its words about cells and its rules", async () => {
    const facts = await (await opened()).facts("Results");
    expect(facts.cell("A2")).toMatchObject({ link: "'Results'!C3", note: "Counted weekly.\nSince May." });
    expect(facts.cell("A3").validation).toEqual({
      type: "list",
      formulas: ['On track,The "other"'],
      onError: "stop",
      message: "Pick one of the list.",
    });
    expect(facts.cell("C9").validation).toEqual({
      type: "list",
      formulas: ["'Owner''s list'!$A$1:$A$9"],
      onError: "warning",
      message: "Not on the list.",
    });
    expect(facts.cell("B50").validation).toMatchObject({ type: "date", onError: "warning" });
    expect(facts.cell("D2").validation).toBeNull();
    expect(facts.conditionalFormats).toEqual([
      { range: "A2:D100", formula: "=$D2<0.5", fill: "#FFC7CE", bold: true },
    ]);
  });

  it("keeps texts that look like something else", async () => {
    const texts = [
      "007",
      "1/2",
      "5%",
      "3-4",
      "May 2026",
      "TRUE",
      "=1+1",
      "-",
      "+1",
      "@home",
      "'quoted",
      "#N/A",
    ];
    const workbook = host.open(plan);
    const sheet = madeSheet("Results", { rows: texts.map((value) => [{ value }]) });
    await workbook.apply(madePatch({ sheets: [sheet] }), []);
    expect(results(await workbook.capture()).values.flat()).toEqual(texts);
  });

  it("is the same when it is written twice", async () => {
    const workbook = await opened();
    const once = { snapshot: await workbook.capture(), facts: await workbook.facts("Results") };
    await workbook.apply(fullPatch, ours);
    const again = await workbook.facts("Results");
    expect(await workbook.capture()).toEqual(once.snapshot);
    expect({ ...again, cell: null }).toEqual({ ...once.facts, cell: null });
    for (const cell of ["A1", "A2", "B3", "C9", "D4"])
      expect(again.cell(cell)).toEqual(once.facts.cell(cell));
  });

  it("leaves nothing of what stood on it before", async () => {
    const workbook = await opened();
    await workbook.apply(madePatch({ sheets: ours.map((name) => madeSheet(name)) }), ours);
    const facts = await workbook.facts("Results");
    expect(results(await workbook.capture())).toMatchObject({
      values: [],
      formulas: [],
      merges: [],
      fills: [],
    });
    expect(facts).toMatchObject({
      charts: 0,
      conditionalFormats: [],
      freeze: { rows: 0, columns: 0 },
      filter: null,
    });
    expect(facts.cell("A2")).toMatchObject({ link: null, validation: null });
  });

  it("stands after the user's, takes its place later, and goes when it is no longer needed", async () => {
    const workbook = host.open(plan);
    const names = async () => (await workbook.capture()).sheets.map(({ name }) => name);
    const sheets = (...wanted: string[]) => madePatch({ sheets: wanted.map((name) => madeSheet(name)) });
    await workbook.apply(sheets("A", "C"), []);
    await workbook.apply(sheets("Z", "A", "B", "C"), ["A", "C"]);
    expect(await names()).toEqual(["Plan", "Z", "A", "B", "C"]);
    await workbook.apply({ ...sheets("A"), remove: ["B", "Z"] }, ["Z", "A", "B", "C"]);
    expect(await names()).toEqual(["Plan", "A", "C"]);
  });

  it("is hidden where the patch says so, and names lead to it", async () => {
    const { sheets, definedNames } = await (await opened()).capture();
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Plan", "visible"],
      ["Results", "visible"],
      ["Owner's list", "visible"],
      ["_ledger", has("very hidden sheets") ? "veryHidden" : "hidden"],
    ]);
    expect(definedNames).toEqual(fullPatch.definedNames);
  });

  it.each([
    ["a sheet of the user's has its name", madePatch({ sheets: [madeSheet("Plan")] }), "sheet-name-taken"],
    ["the sheet to remove is the user's", madePatch({ remove: ["Plan"] }), "sheet-not-ours"],
  ])("is refused where %s, and nothing changes", async (_, patch, code) => {
    const workbook = host.open(plan);
    const before = await workbook.capture();
    const refused = async () => workbook.apply(patch, []);
    await expect(refused()).rejects.toMatchObject({ code });
    expect(await workbook.capture()).toEqual(before);
  });
});
