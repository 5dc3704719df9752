/** One sheet of the spreadsheet → SheetSnapshot. */
import { parseRangeAddress } from "../../../core/workbook/a1";
import type { SheetSnapshot } from "../../../core/workbook/snapshot";
import type { SheetsSession } from "../sheets-session";
import type { WallClock } from "../wall-clock";
import { addCells } from "./add-cells";
import { cellsOfSheet } from "./cells-of-sheet";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Columns are asked one by one, so the far ones of a very wide sheet count as shown. */
const COLUMNS_ASKED = 40;

/**
 * Rows that are hidden are not read: Sheets answers for one row a call. Tables are not read: Apps Script does not know them.
 */
export function snapshotOfSheet(sheet: Sheet, { app }: SheetsSession, clock: WallClock): SheetSnapshot {
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
  snapshot.merges = mergesOf(sheet);
  snapshot.hiddenColumns = hiddenColumnsOf(sheet, cells.values[0]?.length ?? 0);
  return snapshot;
}

/** Also those that reach beyond the last value. */
function mergesOf(sheet: Sheet): SheetSnapshot["merges"] {
  const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  return all.getMergedRanges().flatMap((range) => parseRangeAddress(range.getA1Notation()) ?? []);
}

function hiddenColumnsOf(sheet: Sheet, columns: number): number[] {
  const hidden: number[] = [];
  for (let column = 0; column < Math.min(columns, COLUMNS_ASKED); column++)
    if (sheet.isColumnHiddenByUser(column + 1)) hidden.push(column);
  return hidden;
}
