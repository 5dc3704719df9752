/** Works out the formulas that were written in the rig, before anyone reads. */
import { calculateWorkbook } from "../../excel/workbook/calculate";
import { changeCell } from "../../excel/workbook/workbook-state";
import type { SpreadsheetState } from "./spreadsheet-state";
import { cellOfKey } from "./spreadsheet-state";

/** Any change may change any of them; what came with the document keeps the values that it came with. */
export function calculateSpreadsheet(state: SpreadsheetState): void {
  if (!state.isStale) return;
  state.isStale = false;
  for (const grid of state.sheets)
    for (const key of grid.writtenFormulas) {
      const { row, column } = cellOfKey(key);
      changeCell(grid, row, column, { isStale: true });
    }
  calculateWorkbook(state);
}
