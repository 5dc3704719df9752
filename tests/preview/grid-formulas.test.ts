/** The book's formulas as the preview's grid works them out, against the core. */
import { afterAll, describe, expect, it } from "vitest";
import type { CellValue } from "../../core/workbook/cells";
import { gridWorkbook } from "../../workbench/preview/grid/grid-workbook";
import { applyPatch, captureWorkbook } from "../../workbench/xlsx";
import { disagreements, formulaCells, withoutComputedValues } from "../engines/formula-cells";
import { cityBookInUse } from "../engines/sample-books";
import { environment } from "../workbench/xlsx/environment";
import { headlessGrid } from "./headless-grid";

const grid = headlessGrid();
afterAll(() => {
  grid.dispose();
});

describe("the book of a city in use", () => {
  it("has the scores and statuses in the grid that the core says", async () => {
    const { bytes, patch } = cityBookInUse();
    const file = applyPatch(bytes, withoutComputedValues(patch), []);
    const shown = await grid.calculate(
      gridWorkbook(file, captureWorkbook(file, "book.xlsx", environment), "book"),
    );
    const cells = formulaCells(patch);
    expect(cells.length).toBeGreaterThan(100);
    const wrong = disagreements(
      cells,
      ({ sheet, row, column }) => (shown.get(sheet)?.[row]?.[column] ?? null) as CellValue,
    );
    expect(wrong).toEqual([]);
  });
});
