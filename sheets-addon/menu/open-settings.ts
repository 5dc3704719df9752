/** Menu: goes to the sheet with the book's settings, whatever people have named it. */
import { readLedger } from "../../core/book/reading/read-ledger";
import { sheetNames } from "../../core/book/sheet-names";
import { settingsMessages as say, sheetsMenu } from "../../core/messages/en/sheets-menu";
import type { CellText, CellValue } from "../../core/workbook/cells";
import { emptySheet } from "../../core/workbook/snapshot";
import type { SheetSnapshot } from "../../core/workbook/snapshot";
import type { SheetsSession } from "../host/sheets-session";
import { openSession } from "../session";
import { buildSheets } from "./open-sidebar";

export function openSettings(): void {
  const session = openSession();
  const name = settingsSheetName(session);
  if (name === null) {
    offerToBuild();
    return;
  }
  const sheet = session.spreadsheet.getSheetByName(name);
  if (sheet) sheet.showSheet().activate();
  else tell(say.sheetGone(name));
}

/** Null where there is no book. Only the book's memory is read: its formulas follow the sheets that people rename. */
function settingsSheetName(session: SheetsSession): string | null {
  const { spreadsheet, locale, timeZone } = session;
  const memory = spreadsheet.getSheetByName(sheetNames.ledger);
  if (!memory) return null;
  const known = readLedger({
    ...{ name: "", locale, timeZone, dateSystem: 1900, definedNames: [] },
    sheets: [memoryOf(memory), ...spreadsheet.getSheets().map((sheet) => emptySheet(sheet.getName()))],
  });
  return known && (known.names.get("settings") ?? sheetNames.settings);
}

/** Values and formulas are all that is asked of it. */
function memoryOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): SheetSnapshot {
  const range = sheet.getDataRange();
  const formulas = range
    .getFormulas()
    .flatMap((row, r) => row.flatMap((formula, c): CellText[] => (formula === "" ? [] : [[r, c, formula]])));
  return { ...emptySheet(sheetNames.ledger), values: range.getValues() as CellValue[][], formulas };
}

function offerToBuild(): void {
  const ui = SpreadsheetApp.getUi();
  if (ui.alert(say.noBookTitle, say.noBook, ui.ButtonSet.YES_NO) === ui.Button.YES) buildSheets();
}

function tell(text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(sheetsMenu.openSettings, text, ui.ButtonSet.OK);
}
