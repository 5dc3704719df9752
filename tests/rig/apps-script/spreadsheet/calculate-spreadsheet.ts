/** Works out the formulas that were written in the rig, before anyone reads. */
import { calculateWorkbook } from "../../excel/workbook/calculate";
import { changeCell } from "../../excel/workbook/workbook-state";
import type { SpreadsheetState } from "./spreadsheet-state";
import { cellOfKey } from "./spreadsheet-state";

/** Any change may change any of them, and so may a new day (ISO, in the document's zone); what came with the document keeps the values that it came with. */
export function calculateSpreadsheet(state: SpreadsheetState, today: string): void {
  if (!state.isStale && state.calculatedOn === today) return;
  state.isStale = false;
  state.calculatedOn = today;
  for (const grid of state.sheets)
    for (const key of grid.writtenFormulas) {
      const { row, column } = cellOfKey(key);
      changeCell(grid, row, column, { isStale: true });
    }
  calculateWorkbook(state, today);
}
