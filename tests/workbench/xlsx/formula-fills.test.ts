/** One formula over a block of cells: written so that every spreadsheet program reads it, read back cell by cell. */
import { describe, expect, it } from "vitest";
import type { CellSpec, FormulaFill } from "../../../core/workbook/patch";
import { applyPatch, captureWorkbook, newWorkbook } from "../../../workbench/xlsx";
import { OfficePackage } from "../../../workbench/xlsx/package/office-package";
import { environment } from "./environment";
import { madePatch, madeSheet } from "./made-patch";

function written(formulaFills: FormulaFill[], rows: (CellSpec | null)[][] = []): Uint8Array {
  return applyPatch(newWorkbook(), madePatch({ sheets: [madeSheet("Ours", { rows, formulaFills })] }), []);
}

const markupOf = (bytes: Uint8Array) => new OfficePackage(bytes).text("xl/worksheets/sheet1.xml", "the test");
const sheetOf = (bytes: Uint8Array) => captureWorkbook(bytes, "x.xlsx", environment).sheets[0];
const down = { row: 1, column: 2, rows: 3, columns: 1 };

it("reads back as a formula in each cell, with the values that stand there", () => {
  const rows = [[], [null, null, { value: 4 }], [null, null, { value: "late" }]];
  const sheet = sheetOf(written([{ range: down, formula: "=$A2+B$1" }], rows));
  expect(sheet?.formulas).toEqual([
    [1, 2, "=$A2+B$1"],
    [2, 2, "=$A3+B$1"],
    [3, 2, "=$A4+B$1"],
  ]);
  expect(sheet?.values).toEqual([[], [null, null, 4], [null, null, "late"]]);
});

it("moves along in both directions of a block", () => {
  const range = { row: 0, column: 0, rows: 2, columns: 2 };
  for (const formula of ["=D1", "='Other'!D1"]) {
    const texts = sheetOf(written([{ range, formula }]))?.formulas.map(([, , text]) => text.slice(-2));
    expect(texts).toEqual(["D1", "E1", "D2", "E2"]);
  }
});

describe("is shared", () => {
  it.each(["=$A2+1", '=IF($A2="it\'s {1} on Sheet!A1","#",SUM($A2:$B2))', "=SUMPRODUCT(($A$1:$A$9=$B2)*1)"])(
    "where it stays on its sheet: %s",
    (formula) => {
      const markup = markupOf(written([{ range: down, formula }]));
      expect(markup.match(/<f t="shared" ref="C2:C4" si="0">/g)).toHaveLength(1);
      expect(markup.match(/<f t="shared" si="0"\/>/g)).toHaveLength(2);
    },
  );
});

describe("is written out", () => {
  it.each([
    ["where it names another sheet", "=Other!$A$1+$A2"],
    ["where the other sheet's name is quoted", "='Key results'!$A$1:$A$9"],
    ["where it holds an array", "=SUM({1,2}*$A2)"],
    ["where it names a table's column", "=SUM(Table1[Score])"],
    ["where a range is computed", "=SUM(A1:INDEX(A:A,$B2))"],
    ["where ranges cross", "=SUM(A1:A9 B2:C2)"],
  ])("%s", (_, formula) => {
    const sheet = written([{ range: down, formula }]);
    expect(markupOf(sheet)).not.toContain("shared");
    expect(sheetOf(sheet)?.formulas[0]).toEqual([1, 2, formula]);
  });

  it("where its first cell has a formula of its own, which that cell keeps", () => {
    const rows = [[], [null, null, { value: 7, formula: "=3+4" }]];
    const sheet = written([{ range: down, formula: "=$A2" }], rows);
    expect(markupOf(sheet)).not.toContain("shared");
    expect(sheetOf(sheet)?.formulas.map(([, , text]) => text)).toEqual(["=3+4", "=$A3", "=$A4"]);
  });
});

it("a cell with a formula of its own keeps it among shared ones", () => {
  const rows = [[], [], [null, null, { value: 7, formula: "=3+4" }]];
  const sheet = sheetOf(written([{ range: down, formula: "=$A2" }], rows));
  expect(sheet?.formulas.map(([, , text]) => text)).toEqual(["=$A2", "=3+4", "=$A4"]);
});

it("is refused where it is longer than a cell takes", () => {
  const formula = `=${"1+".repeat(4100)}1`;
  expect(() => written([{ range: down, formula }])).toThrow(/C2/);
});
