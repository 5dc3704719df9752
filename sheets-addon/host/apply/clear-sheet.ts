/** Empties a sheet of ours before it is written anew; the sheet itself stays, so that what refers to it stays true. */
import type { StandingSheet } from "./survey-spreadsheet";

/** Of new rows and columns, in pixels. Rows still grow with their text. */
const ROW_PIXELS = 21;
const COLUMN_PIXELS = 100;

export function clearSheet(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { rows, columns, charts, filter, protections }: StandingSheet,
): void {
  for (const chart of charts) sheet.removeChart(chart);
  for (const protection of protections) protection.remove();
  filter?.remove();
  sheet.setFrozenRows(0);
  sheet.setFrozenColumns(0);
  const all = sheet.getRange(1, 1, rows, columns);
  all.breakApart();
  all.clearDataValidations();
  sheet.setConditionalFormatRules([]);
  sheet.clear();
  sheet.clearNotes();
  sheet.showRows(1, rows);
  sheet.showColumns(1, columns);
  sheet.setRowHeights(1, rows, ROW_PIXELS);
  sheet.setColumnWidths(1, columns, COLUMN_PIXELS);
}
