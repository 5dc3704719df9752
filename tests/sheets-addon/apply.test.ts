/** What the host writes into Google Sheets, and what it refuses before anything is changed. */
import { describe, expect, it } from "vitest";
import { emptySheet } from "../../core/workbook/snapshot";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { cellAt } from "../rig/excel/workbook/workbook-state";
import { fullPatch, madePatch, madeSheet, namesOf } from "../workbench/xlsx/made-patch";
import { environment } from "../workbench/xlsx/environment";
import { openHostRig } from "./host-rig";

const plan: WorkbookSnapshot = {
  ...{ name: "Plan", ...environment, dateSystem: 1900, definedNames: [] },
  sheets: [
    { ...emptySheet("Plan"), values: [["Goal", 12]] },
    { ...emptySheet("Notes"), values: [["Later"]] },
  ],
};
const opened = () => openHostRig(plan);
const sheetOf = ({ rig }: ReturnType<typeof opened>, name: string) => {
  const sheet = rig.workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
};

describe("the Google Sheets host writes", () => {
  it("links of texts as texts, and links over formulas so that the formula is read back", () => {
    const host = opened();
    const link = { sheet: "Plan", cell: "A1" };
    const rows = [
      [
        { value: "007", link },
        { value: "Goal", formula: "='Plan'!A1", link },
      ],
    ];
    host.apply(madePatch({ sheets: [madeSheet("Ours", { rows })] }), []);
    const sheet = sheetOf(host, "Ours");
    expect(cellAt(sheet, 0, 0)).toMatchObject({ value: "007", link: "#gid=0&range=A1" });
    expect(cellAt(sheet, 0, 1).formula).toBe(`=HYPERLINK("#gid=0&range=A1",'Plan'!A1)`);
    expect(host.capture().sheets[2]?.formulas).toEqual([[0, 1, "='Plan'!A1"]]);
  });

  it("texts as they are where the format is text", () => {
    const host = opened();
    const texts = ["007", "'quoted", "=1+1", "O5"];
    const rows = texts.map((value) => [{ value, style: "text" }]);
    host.apply(
      madePatch({ styles: { text: { numberFormat: "@" } }, sheets: [madeSheet("Ours", { rows })] }),
      [],
    );
    expect(host.capture().sheets[2]?.values.flat()).toEqual(texts);
  });

  it("a text whose link leads nowhere as a text", () => {
    const host = opened();
    const rows = [[{ value: "O1", link: { sheet: "Gone", cell: "A1" } }]];
    host.apply(madePatch({ sheets: [madeSheet("Ours", { rows })] }), []);
    expect(cellAt(sheetOf(host, "Ours"), 0, 0)).toMatchObject({ value: "O1", link: null });
  });

  it("what its rules refer to beyond the usual 1,000 rows", () => {
    const host = opened();
    const range = { row: 1, column: 30, rows: 4_000, columns: 1 };
    const validations = [
      {
        range,
        rule: { type: "whole", min: 1, max: 9 } as const,
        onError: "stop" as const,
        message: "1 to 9",
      },
    ];
    host.apply(madePatch({ sheets: [madeSheet("Ours", { validations })] }), []);
    const sheet = sheetOf(host, "Ours");
    expect([sheet.rowCount, sheet.columnCount]).toEqual([4_001, 31]);
    expect(sheet.dataValidations.get("4000,30")).toMatchObject({
      criteria: "CUSTOM_FORMULA",
      values: ["=AND(ISNUMBER(AE2),AE2=INT(AE2),AE2>=1,AE2<=9)"],
      allowInvalid: false,
      helpText: "1 to 9",
    });
  });

  it("fewer frozen columns where a merged cell would be cut", () => {
    const host = opened();
    const merges = [{ row: 0, column: 1, rows: 1, columns: 3 }];
    host.apply(madePatch({ sheets: [madeSheet("Ours", { merges, freeze: { rows: 1, columns: 2 } })] }), []);
    expect(sheetOf(host, "Ours").freeze).toEqual({ rows: 1, columns: 1 });
  });

  it("charts over the cells that they cover, with the words of their series", () => {
    const host = opened();
    host.apply(fullPatch, []);
    expect(sheetOf(host, "Results").embeddedCharts).toMatchObject([
      {
        type: "BAR",
        position: { row: 9, column: 1 },
        options: {
          title: "Scores & figures",
          isStacked: true,
          // 40, 12, 10 and 10 characters.
          width: 524,
          height: 252,
          series: { 0: { color: "#2E86AB", labelInLegend: "Current" } },
        },
      },
    ]);
  });

  it("nothing on sheets of the user's but the marks that they asked for", () => {
    const host = opened();
    const marks = [
      { type: "note" as const, at: { sheet: "Plan", cell: "B1" }, text: "See the book." },
      {
        type: "link" as const,
        at: { sheet: "Plan", cell: "A1" },
        to: { sheet: "Ours", cell: "B2" },
      },
    ];
    const patch = madePatch({ sheets: [madeSheet("Ours")], marks });
    host.apply(patch, []);
    host.apply(patch, ["Ours"]);
    const [before, after] = [plan.sheets[0], host.capture().sheets[0]];
    expect(after).toEqual({ ...before, notes: [[0, 1, "See the book."]] });
    expect(cellAt(sheetOf(host, "Plan"), 0, 0).link).toMatch(/^#gid=\d+&range=B2$/);
  });

  it("without leaving the sheet that people look at, unless the patch wants another shown", () => {
    const host = opened();
    host.reveal({ sheet: "Notes", cell: "A1" });
    host.apply(fullPatch, []);
    expect(host.rig.workbook.active?.name).toBe("Notes");
    host.apply({ ...fullPatch, show: { sheet: "Results", cell: "B2" } }, namesOf(fullPatch));
    expect([host.rig.workbook.active?.name, host.rig.workbook.selection]).toEqual(["Results", "B2"]);
  });
});

describe("the Google Sheets host refuses", () => {
  const cases: [what: string, patch: ReturnType<typeof madePatch>, code: string][] = [
    [
      "a list of more than 500 choices",
      madePatch({
        sheets: [
          madeSheet("Ours", {
            validations: [
              {
                range: { row: 0, column: 0, rows: 1, columns: 1 },
                rule: { type: "list", values: Array.from({ length: 501 }, (_, i) => `Choice ${i}`) },
                onError: "stop",
                message: "",
              },
            ],
          }),
        ],
      }),
      "list-too-long",
    ],
    [
      "a text of more than 50,000 characters",
      madePatch({ sheets: [madeSheet("Ours", { rows: [[{ value: "x".repeat(50_001) }]] })] }),
      "text-too-long",
    ],
    [
      "a link on a number of the user's",
      madePatch({
        marks: [{ type: "link", at: { sheet: "Plan", cell: "B1" }, to: { sheet: "Plan", cell: "A1" } }],
      }),
      "link-needs-text",
    ],
    [
      "a note on a sheet that is not there",
      madePatch({ marks: [{ type: "note", at: { sheet: "Gone", cell: "B1" }, text: "?" }] }),
      "unknown-sheet",
    ],
  ];

  it.each(cases)("%s, and nothing changes", (_, patch, code) => {
    const host = opened();
    const before = host.capture();
    expect(() => host.apply(patch, [])).toThrow(expect.objectContaining({ code }));
    expect(host.capture()).toEqual(before);
  });

  it("a book of which someone has protected one sheet, and nothing changes", () => {
    const host = opened();
    host.apply(fullPatch, []);
    const before = host.capture();
    host.rig.faults.protectedSheets = ["Owner's list"];
    const empty = madePatch({ sheets: namesOf(fullPatch).map((name) => madeSheet(name)) });
    expect(() => host.apply(empty, namesOf(fullPatch))).toThrow(
      expect.objectContaining({ code: "sheet-protected", message: expect.stringContaining("Owner's list") }),
    );
    expect(host.capture()).toEqual(before);
  });

  it("a name that people use for something else", () => {
    const host = openHostRig({
      ...plan,
      definedNames: [{ name: "Result_owners", refersTo: "='Plan'!$A$1" }],
    });
    expect(() => host.apply(fullPatch, [])).toThrow(expect.objectContaining({ code: "name-taken" }));
    expect(host.capture().sheets).toHaveLength(2);
  });

  it.each([
    ["is not there", "Gone", "unknown-sheet"],
    ["is hidden", "_ledger", "sheet-hidden"],
  ])("to show a cell of a sheet that %s", (_, sheet, code) => {
    const host = opened();
    host.apply(fullPatch, []);
    expect(() => host.reveal({ sheet, cell: "A1" })).toThrow(expect.objectContaining({ code }));
  });
});

describe("the Google Sheets host warns", () => {
  it("before a key is changed, down to the last one, once, and leaves other people's protections", () => {
    const host = opened();
    const key = { width: 8, isKey: true };
    const rows = ["ID", "O1", "O2"].map((value) => [{ value }, { value }, { value: 1 }]);
    const patch = madePatch({
      sheets: [madeSheet("Ours", { columns: [key, key, { width: 8 }], rows: [...rows, [null, null]] })],
    });
    host.apply(patch, []);
    const theirs = { unprotected: [], editors: new Set([host.rig.workbook.owner]), domainMayEdit: false };
    const area = { row: 4, column: 2, rows: 1, columns: 1 };
    sheetOf(host, "Ours").protections.push({ ...theirs, area, description: "Ours", isWarningOnly: false });
    host.apply(patch, ["Ours"]);
    expect(sheetOf(host, "Ours").protections).toMatchObject([
      { area, description: "Ours" },
      { area: { row: 1, column: 0, rows: 2, columns: 2 }, isWarningOnly: true },
    ]);
  });
});
