/** Merged cells of a sheet. */
import { columnLetters, parseRangeAddress } from "../../../core/workbook/a1";
import type { Rectangle } from "../../../core/workbook/cells";

/** Also those below the last value, and those that reach beyond the last column. Each asks where it is. */
export function mergesOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, columns: number): Rectangle[] {
  const all = sheet.getRange(`A:${columnLetters(columns - 1)}`);
  return all.getMergedRanges().flatMap((range) => parseRangeAddress(range.getA1Notation()) ?? []);
}
