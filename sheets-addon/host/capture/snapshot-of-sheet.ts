/** One sheet of the spreadsheet → SheetSnapshot. */
import type { SheetSnapshot } from "../../../core/workbook/snapshot";
import type { SheetsSession } from "../sheets-session";
import type { WallClock } from "../wall-clock";
import { addCells } from "./add-cells";
import { cellsOfSheet } from "./cells-of-sheet";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Without what is merged and hidden. Rows that are hidden are never read: Sheets answers for one row a call. Tables are not, either: Apps
 * Script does not know them.
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
  if (cells) addCells(snapshot, cells, clock);
  return snapshot;
}
