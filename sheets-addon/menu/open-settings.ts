/** Menu: goes to the sheet with the book's settings, whatever people have named it. */
import { sheetNames } from "../../core/book/sheet-names";
import { settingsMessages as say, sheetsMenu } from "../../core/messages/en/sheets-menu";
import { bookNames } from "../book-names";
import { openSession } from "../session";
import { buildSheets } from "./open-sidebar";

export function openSettings(): void {
  const session = openSession();
  const names = bookNames(session);
  if (!names) {
    offerToBuild();
    return;
  }
  const name = names.get("settings") ?? sheetNames.settings;
  const sheet = session.spreadsheet.getSheetByName(name);
  if (sheet) sheet.showSheet().activate();
  else tell(say.sheetGone(name));
}

function offerToBuild(): void {
  const ui = SpreadsheetApp.getUi();
  if (ui.alert(say.noBookTitle, say.noBook, ui.ButtonSet.YES_NO) === ui.Button.YES) buildSheets();
}

function tell(text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(sheetsMenu.openSettings, text, ui.ButtonSet.OK);
}
