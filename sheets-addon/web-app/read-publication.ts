/** What of the open spreadsheet's book is public, read in few calls: of looks nothing is needed. */
import { publishPage } from "../../core/commands/publish-page";
import type { PublishedPage } from "../../core/commands/publish-page";
import { emptySheet } from "../../core/workbook/snapshot";
import type { SheetSnapshot } from "../../core/workbook/snapshot";
import { addCells } from "../host/capture/add-cells";
import type { SheetsSession } from "../host/sheets-session";
import { wallClock } from "../host/wall-clock";
import type { WallClock } from "../host/wall-clock";
import { todayIn } from "../session";

/** Null where there is no book. @throws ConvertError where it cannot be shown */
export function readPublication(session: SheetsSession): PublishedPage | null {
  const { spreadsheet, app, locale, timeZone } = session;
  const clock = wallClock(session);
  const grids = spreadsheet.getSheets().filter((sheet) => sheet.getType() === app.SheetType.GRID);
  const sheets = grids.map((sheet) => contentsOf(sheet, clock));
  return publishPage(
    { name: "", locale, timeZone, dateSystem: 1900, sheets, definedNames: [] },
    { today: todayIn(session) },
  );
}

function contentsOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, clock: WallClock): SheetSnapshot {
  const snapshot = emptySheet(sheet.getName());
  const range = sheet.getDataRange();
  const [values, formulas] = [range.getValues(), range.getFormulas()];
  const looks = { backgrounds: [], fontWeights: [], notes: [] };
  addCells(snapshot, { values, formulas, numberFormats: range.getNumberFormats(), ...looks }, clock);
  return snapshot;
}
