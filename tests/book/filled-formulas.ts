/** A patch with the formulas of its blocks written into each of their cells, for what looks at one cell after the other. */
import type { SheetSpec, WorkbookPatch } from "../../core/workbook/patch";
import { moveFormula } from "../../core/workbook/move-formula";

export function filledFormulas(patch: WorkbookPatch): WorkbookPatch {
  return { ...patch, sheets: patch.sheets.map(filledSheet) };
}

export function filledSheet({ formulaFills = [], ...sheet }: SheetSpec): SheetSpec {
  const rows = sheet.rows.map((cells) => [...cells]);
  for (const { range, formula } of formulaFills) {
    for (const [index, cells] of rows.slice(range.row, range.row + range.rows).entries()) {
      for (let column = 0; column < range.columns; column++) {
        const moved = moveFormula(formula, index, column);
        cells[range.column + column] = { formula: moved, value: null, ...cells[range.column + column] };
      }
    }
  }
  return { ...sheet, rows };
}
