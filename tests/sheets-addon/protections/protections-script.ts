/** What a run does after it has written a book, for the rig. */
import { readBook } from "../../../core/book/read-book";
import { createSheetsHost } from "../../../sheets-addon/host/sheets-host";
import { keepRowsForOwners } from "../../../sheets-addon/protections/keep-rows-for-owners";
import { protectOwnerRows } from "../../../sheets-addon/protections/protect-owner-rows";
import { openSession } from "../../../sheets-addon/session";

export function readOnly(): number {
  const book = readBook(createSheetsHost(openSession()).capture());
  return book?.model.keyResults.length ?? 0;
}

export function protectRows(): string[] {
  const session = openSession();
  const book = readBook(createSheetsHost(session).capture());
  return book ? protectOwnerRows(session, book) : ["There is no book."];
}

export function keepRows(): void {
  const session = openSession();
  keepRowsForOwners(session, createSheetsHost(session).capture());
}
