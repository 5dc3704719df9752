/** After a book was written: rows that only their owners edit, where its settings ask for that. */
import { readBook } from "../../core/book/read-book";
import type { PaneCommandName } from "../../core/commands/pane/pane-command";
import { sheetsMenu } from "../../core/messages/en/sheets-menu";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import type { SheetsSession } from "../host/sheets-session";
import { protectOwnerRows } from "./protect-owner-rows";

/** Long enough to read some lines. */
const NOTICE_SECONDS = 20;

const changing: ReadonlySet<PaneCommandName> = new Set(["build", "mend", "undo"]);

/** Whether a command may give key results other rows, or other owners. */
export const changesRows = (name: PaneCommandName): boolean => changing.has(name);

/** `snapshot`: the spreadsheet with the book in it. What is not as the settings ask is said in a corner of the spreadsheet. */
export function keepRowsForOwners(session: SheetsSession, snapshot: WorkbookSnapshot): void {
  const book = readBook(snapshot);
  const sentences = book ? protectOwnerRows(session, book) : [];
  if (sentences.length > 0)
    session.spreadsheet.toast(sentences.join("\n\n"), sheetsMenu.title, NOTICE_SECONDS);
}
