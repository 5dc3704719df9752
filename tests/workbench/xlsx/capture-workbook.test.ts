/** What is read of a workbook: values, formulas, looks, notes, names, in every form that programs write. */
import { describe, expect, it } from "vitest";
import { applyPatch, captureWorkbook, newWorkbook } from "../../../workbench/xlsx";
import { environment } from "./environment";
import { packageOf } from "./made-package";
import { madePatch, madeSheet } from "./made-patch";
import { tortureParts } from "./torture-parts";
import { tortureVariants } from "./torture-variants";

const read = captureWorkbook(packageOf(tortureParts), "plan.xlsm", environment);
const [plan, chart, summer, lists] = read.sheets;

describe("a workbook that holds everything", () => {
  it("has its sheets in order, with kind and visibility", () => {
    expect(read.sheets.map(({ name, type, visibility }) => [name, type, visibility])).toEqual([
      ["Plan & goals", "worksheet", "visible"],
      ["Chart only", "chart", "visible"],
      ["L'été", "worksheet", "visible"],
      ["Lists", "worksheet", "veryHidden"],
    ]);
    expect(chart?.values).toEqual([]);
  });

  it("gives values of every kind, cached results of formulas among them", () => {
    expect(plan?.values).toEqual([
      ["Plan"],
      [],
      ["Goal", "All bold", "Half bold", "日本"],
      ["  spaced  ", 45292, -0.0015, 0.25, true, "#DIV/0!"],
      ["line one\r\nline two & <more> _x0041_", 1, "ab"],
      ["a < b 😀", 2, null, 7, 8],
      [12345678901234567000, 3],
    ]);
    expect(lists?.values).toEqual([["Yes"]]);
  });

  it("names every computed cell, with shared formulas moved and future functions without their prefix", () => {
    expect(plan?.formulas).toEqual([
      [3, 3, "=B4/2"],
      [4, 1, "=$A$1&A5&SUM(B$4:C4)"],
      [4, 2, '=CONCAT("a","b")'],
      [5, 1, "=$A$1&A6&SUM(B$4:C5)"],
      [5, 3, "=TRANSPOSE(A1:A2)"],
      [6, 1, "=$A$1&A7&SUM(B$4:C6)"],
      [5, 4, "=TRANSPOSE(A1:A2)"],
    ]);
  });

  it("gives number formats, fills and bold text of cells that hold something", () => {
    expect(plan?.numberFormats).toEqual([
      [3, 1, "m/d/yyyy"],
      [3, 2, '0.0" days"'],
      [3, 3, "0%"],
    ]);
    expect(plan?.fills).toEqual([
      [0, 0, expect.stringMatching(/^#[0-9A-F]{6}$/)],
      [2, 0, expect.stringMatching(/^#[0-9A-F]{6}$/)],
      [3, 2, "#FFF2CC"],
    ]);
    expect(plan?.bold).toEqual([
      [0, 0],
      [2, 0],
      [2, 1],
    ]);
  });

  it("gives merges, hidden rows and columns of the used block, tables and notes", () => {
    expect(plan?.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 4 }]);
    expect(plan?.hiddenRows).toEqual([4]);
    expect(plan?.hiddenColumns).toEqual([2, 5]);
    expect(plan?.tables).toEqual([
      { name: "tblPlan", range: { row: 2, column: 0, rows: 5, columns: 2 }, headerRow: true },
    ]);
    expect(plan?.notes).toEqual([
      [3, 0, "First note"],
      [3, 1, "Who owns this?\nStreets & Parks"],
    ]);
  });

  it("reads ISO dates as serial numbers and leaves out names of single sheets", () => {
    expect(summer?.values).toEqual([[1, 46082.5]]);
    expect(read.definedNames).toEqual([{ name: "Choices", refersTo: "=Lists!$A$1:$A$3" }]);
  });
});

describe("the same workbook reads the same", () => {
  const others = Object.entries(tortureVariants).filter(([name]) => !/styles|1904/.test(name));
  it.each(others)("%s", (_, parts) => {
    expect(captureWorkbook(packageOf(parts), "plan.xlsm", environment)).toEqual(read);
  });
});

it("counts days from 1904 where the workbook says so", () => {
  const parts = tortureVariants["with dates from 1904"] ?? {};
  const other = captureWorkbook(packageOf(parts), "plan.xlsm", environment);
  expect(other.dateSystem).toBe(1904);
  expect(other.sheets[2]?.values).toEqual([[1, 46082.5 - 1462]]);
});

it("tells how far it has come, sheet by sheet", () => {
  const seen: string[] = [];
  captureWorkbook(packageOf(tortureParts), "plan.xlsm", environment, ({ sheet, done, total }) =>
    seen.push(`${sheet} ${done < total ? "begun" : "done"}`),
  );
  expect(seen).toEqual(["Plan & goals begun", "Chart only begun", "L'été begun", "Lists begun"]);
});

it("keeps the colour of an empty cell behind a value on its row, and of no other", () => {
  const patch = madePatch({
    styles: { amber: { fill: "#FFBF00" } },
    sheets: [
      madeSheet("Ours", {
        columns: [{ width: 10 }, { width: 10 }],
        rows: [
          [{ value: "Mend the crane" }, { value: null, style: "amber" }],
          [{ value: null, style: "amber" }, { value: null }],
        ],
      }),
    ],
  });
  const [sheet] = captureWorkbook(applyPatch(newWorkbook(), patch, []), "x", environment).sheets;
  expect(sheet?.fills).toEqual([[0, 1, "#FFBF00"]]);
});
