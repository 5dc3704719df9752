/** A block of cells as Apps Script counts: from 1. */
import type { Rectangle } from "../../../core/workbook/cells";

export const rangeOf = (
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { row, column, rows, columns }: Rectangle,
) => sheet.getRange(row + 1, column + 1, rows, columns);
