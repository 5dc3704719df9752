/** One sheet of the spreadsheet → SheetSnapshot. */
import { columnLetters, parseRangeAddress } from "../../../core/workbook/a1";
import type { SheetSnapshot } from "../../../core/workbook/snapshot";
import type { SheetsSession } from "../sheets-session";
import type { WallClock } from "../wall-clock";
import { addCells } from "./add-cells";
import { cellsOfSheet } from "./cells-of-sheet";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Rows that are hidden are not read: Sheets answers for one row a call. Tables are not read: Apps Script does not know them.
 * `hiddenOf` says which of the sheet's first columns are hidden.
 */
export function snapshotOfSheet(
  sheet: Sheet,
  { app }: SheetsSession,
  clock: WallClock,
  hiddenOf: (sheet: Sheet, columns: number) => number[],
): SheetSnapshot {
  const type = sheet.getType();
  const snapshot: SheetSnapshot = {
    name: sheet.getName(),
    visibility: sheet.isSheetHidden() ? "hidden" : "visible",
    type: type === app.SheetType.GRID ? "worksheet" : type === app.SheetType.OBJECT ? "chart" : "other",
    ...{ values: [], formulas: [], numberFormats: [], merges: [], tables: [] },
    ...{ fills: [], bold: [], hiddenRows: [], hiddenColumns: [], notes: [] },
  };
  const cells = snapshot.type === "worksheet" ? cellsOfSheet(sheet) : null;
  if (!cells) return snapshot;
  addCells(snapshot, cells, clock);
  const columns = cells.values[0]?.length ?? 0;
  snapshot.merges = mergesOf(sheet, columns);
  if (snapshot.visibility === "visible") snapshot.hiddenColumns = hiddenOf(sheet, columns);
  return snapshot;
}

/** Also those below the last value, and those that reach beyond the last column. */
function mergesOf(sheet: Sheet, columns: number): SheetSnapshot["merges"] {
  const all = sheet.getRange(`A:${columnLetters(columns - 1)}`);
  return all.getMergedRanges().flatMap((range) => parseRangeAddress(range.getA1Notation()) ?? []);
}
