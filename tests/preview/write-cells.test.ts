/** Cells typed in the grid reach the file: where they stand, with what belongs to them, and nothing else changes. */
import { describe, expect, it } from "vitest";
import type { CellEdit } from "../../workbench/preview/cells/cell-edit";
import { writeCells } from "../../workbench/preview/cells/write-cells";
import { applyPatch, captureWorkbook, newWorkbook } from "../../workbench/xlsx";
import { OfficePackage } from "../../workbench/xlsx/package/office-package";
import { environment } from "../workbench/xlsx/environment";
import { madePatch, madeSheet } from "../workbench/xlsx/made-patch";

const columns = [{ width: 20 }, { width: 12, style: "day" }, { width: 12 }, { width: 12 }];
const rows = [
  [{ value: "Goal" }, { value: "Due" }, { value: "Now" }, { value: "Twice" }],
  [{ value: "Safer streets" }, { value: 46000 }, { value: 12 }, { value: 24 }],
  [{ value: "Cleaner water" }, null, { value: 3 }, { value: 6 }],
];
const formulaFills = [{ range: { row: 1, column: 3, rows: 2, columns: 1 }, formula: "=C2*2" }];
const file = applyPatch(
  newWorkbook(),
  madePatch({
    styles: { day: { numberFormat: "yyyy-mm-dd" } },
    sheets: [madeSheet("Plan", { rows, columns, formulaFills }), madeSheet("Other", { rows })],
  }),
  [],
);

const edit = (row: number, column: number, change: Partial<CellEdit>): CellEdit => ({
  row,
  column,
  value: null,
  formula: null,
  style: null,
  numberFormat: null,
  isComputed: false,
  ...change,
});
const planAfter = (...cells: CellEdit[]) => {
  const { bytes } = writeCells(file, [{ sheet: "Plan", cells }]);
  const [plan] = captureWorkbook(bytes, "plan.xlsx", environment).sheets;
  if (!plan) throw new Error("The sheet is gone.");
  return plan;
};

describe("what is typed", () => {
  it.each([
    ["a text over a text", 1, 0, "Safer roads"],
    ["a number over a number", 1, 2, 14.5],
    ["a number into an empty cell between others", 2, 1, 46100],
    ["a text below everything", 9, 0, "Further down"],
    ["a text right of everything", 1, 7, "Note"],
    ["a truth", 1, 2, true],
    ["a text with marks, blanks and lines", 1, 0, ' <b> & "x"\n _x0041_ '],
    ["a text that looks like a number", 1, 0, "007"],
  ] as const)("stands in its cell: %s", (_, row, column, value) => {
    expect(planAfter(edit(row, column, { value })).values[row]?.[column]).toBe(value);
  });

  it("leaves every other cell as it was", () => {
    const before = captureWorkbook(file, "plan.xlsx", environment).sheets[0];
    const after = planAfter(edit(1, 0, { value: "Safer roads" }));
    after.values[1]?.splice(0, 1, "Safer streets");
    expect(after).toEqual(before);
  });

  it("takes away what was deleted", () => {
    expect(planAfter(edit(1, 2, {})).values[1]?.[2] ?? null).toBeNull();
  });

  it("has the look of its column where the cell was not there yet", () => {
    expect(planAfter(edit(8, 1, { value: 46100 })).numberFormats).toContainEqual([8, 1, "yyyy-mm-dd"]);
  });

  it("brings its number format", () => {
    const { numberFormats } = planAfter(edit(1, 2, { value: 0.5, numberFormat: "0%" }));
    expect(numberFormats).toContainEqual([1, 2, "0%"]);
  });

  it("may be a formula, with what it gives", () => {
    const { formulas, values } = planAfter(edit(4, 2, { formula: "=SUM(C2:C3)", value: 15 }));
    expect(formulas).toContainEqual([4, 2, "=SUM(C2:C3)"]);
    expect(values[4]?.[2]).toBe(15);
  });
});

describe("a formula that cells share", () => {
  it("stays with the others when the first one is typed over", () => {
    const { formulas, values } = planAfter(edit(1, 3, { value: 5 }));
    expect(values[1]?.[3]).toBe(5);
    expect(formulas).toEqual([[2, 3, "=C3*2"]]);
  });

  it("is left as it is by what it gives", () => {
    const { formulas, values } = planAfter(
      edit(1, 3, { value: 30, isComputed: true }),
      edit(2, 3, { value: "six", isComputed: true }),
    );
    expect(formulas).toEqual([[1, 3, "=C2*2"], [2, 3, "=C3*2"]]);
    expect([values[1]?.[3], values[2]?.[3]]).toEqual([30, "six"]);
  }); // prettier-ignore
});

it("an error that only the grid sees does not take the place of what Excel had worked out", () => {
  expect(planAfter(edit(1, 3, { value: "#NAME?", isComputed: true })).values[1]?.[3]).toBe(24);
});

it("an error of a formula that was typed, and that nobody has worked out before, is written", () => {
  const typed = writeCells(file, [{ sheet: "Plan", cells: [edit(6, 3, { formula: "=NOSUCH(1)" })] }]);
  const cells = [edit(6, 3, { value: "#NAME?", isComputed: true })];
  const { bytes } = writeCells(typed.bytes, [{ sheet: "Plan", cells }]);
  const [plan] = captureWorkbook(bytes, "plan.xlsx", environment).sheets;
  expect(plan?.values[6]?.[3]).toBe("#NAME?");
});

it("what the grid works out is written where a formula stands, and nowhere else", () => {
  expect(planAfter(edit(1, 0, { value: "computed", isComputed: true })).values[1]?.[0]).toBe("Safer streets");
});

it("parts of other sheets keep their bytes", () => {
  const { bytes } = writeCells(file, [{ sheet: "Plan", cells: [edit(1, 2, { value: 1 })] }]);
  const [before, after] = [new OfficePackage(file), new OfficePackage(bytes)];
  const changed = before
    .names()
    .filter((name) => !before.bytes(name, "the test").equals(after.bytes(name, "the test")));
  expect(changed.filter((name) => name !== "xl/workbook.xml")).toEqual(["xl/worksheets/sheet1.xml"]);
});

it("a sheet that is gone is said, and nothing is written", () => {
  expect(() => writeCells(file, [{ sheet: "Gone", cells: [edit(0, 0, { value: 1 })] }])).toThrow(/no sheet/);
});
