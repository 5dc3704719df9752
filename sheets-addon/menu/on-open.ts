/** Puts the menu up. It runs before anyone has allowed the script anything, so it asks nothing of the spreadsheet, of stores or of windows. */
import { sheetsMenu } from "../../core/messages/en/sheets-menu";

/** Entries call functions by their names in server.ts; null is a line between them. */
const entries = [
  ["openSidebar"],
  ["buildSheets", "validateBook", "checkIn"],
  ["previewReminders", "sendReminders", "setUpWeeklyReminders", "removeWeeklyReminders"],
  ["publishPage"],
  ["openSettings", "openHelp"],
] as const;

/** Whenever someone opens the spreadsheet. */
export function onOpen(): void {
  const menu = SpreadsheetApp.getUi().createMenu(sheetsMenu.title);
  entries.forEach((group, i) => {
    if (i > 0) menu.addSeparator();
    for (const name of group) menu.addItem(sheetsMenu[name], name);
  });
  menu.addToUi();
}

/** Where it is installed as an add-on into a spreadsheet that is open already. */
export function onInstall(): void {
  onOpen();
}
