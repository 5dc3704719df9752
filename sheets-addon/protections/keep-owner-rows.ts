/** What a run that has written a book still has to do: rows for their owners, and a notice where something is not as the setting asks. */
import { readBook } from "../../core/book/read-book";
import { sheetsMenu } from "../../core/messages/en/sheets-menu";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import type { SheetsSession } from "../host/sheets-session";
import { protectOwnerRows } from "./protect-owner-rows";

/** Long enough to read some lines. */
const NOTICE_SECONDS = 20;

/** `snapshot`: the spreadsheet as it stands after the writing. The caller holds the lock. */
export function keepOwnerRows(session: SheetsSession, snapshot: WorkbookSnapshot): void {
  const book = readBook(snapshot);
  const sentences = book ? protectOwnerRows(session, book) : [];
  if (sentences.length > 0)
    session.spreadsheet.toast(sentences.join("\n\n"), sheetsMenu.title, NOTICE_SECONDS);
}
