/** The book of a workbook, for what needs no plan; or why there is none. */
import { readBook } from "../../book/read-book";
import type { BookReading } from "../../book/read-book";
import { namesInWorkbook } from "../../book/sheet-names";
import { paneRefusals } from "../../messages/en/pane-checks";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { ConvertError } from "../convert-error";
import { refuseUnreadableBook } from "../refusals";

/** @throws ConvertError where the workbook has no book, or one that cannot be read */
export function bookOfWorkbook(snapshot: WorkbookSnapshot): BookReading {
  const book = readBook(snapshot);
  refuseUnreadableBook(snapshot, book);
  if (!book) throw new ConvertError("no-book", paneRefusals.noBook);
  return book;
}

/** To write into. @throws ConvertError as above, and where sheets of the book are gone */
export function wholeBook(snapshot: WorkbookSnapshot): BookReading {
  const book = bookOfWorkbook(snapshot);
  const names = namesInWorkbook(book.names);
  if (book.lost.length > 0)
    throw new ConvertError("sheets-missing", paneRefusals.sheetsMissing(book.lost.map((key) => names[key])));
  return book;
}
