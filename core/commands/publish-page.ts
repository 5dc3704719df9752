/** Makes the public page of the OKR book that a workbook holds. */
import { placeFinder } from "../book/place-of";
import { readBook } from "../book/read-book";
import { namesInWorkbook } from "../book/sheet-names";
import { publishMessages } from "../messages/en/public-page";
import { publicPage } from "../publish/page/public-page";
import type { PublicModel } from "../publish/public-model";
import { publicationOf } from "../publish/publication";
import type { WithheldObjective } from "../publish/publication-gate";
import type { CellRef } from "../workbook/cells";
import type { Finding } from "../workbook/finding";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { ConvertError } from "./convert-error";
import { refuseUnreadableBook } from "./refusals";

export interface PublishedPage {
  /** One whole document that needs nothing else. */
  html: string;
  title: string;
  model: PublicModel;
  /** All objectives of the book, public or not. */
  objectives: number;
  /** Where the first objective says whether it is public; null where there is no objective. */
  publicAt: CellRef | null;
  /** Objectives that Public says Yes to and that stay off the page, with why. */
  withheld: WithheldObjective[];
  /** What was found on those that go out, and that people decided to live with. */
  waived: Finding[];
}

/**
 * `today` is an ISO day in the workbook's own time zone. Null where the workbook holds no book.
 * @throws ConvertError where the book is of a later version, damaged, or lacks sheets: half of it is not published
 */
export function publishPage(snapshot: WorkbookSnapshot, { today }: { today: string }): PublishedPage | null {
  const book = readBook(snapshot);
  refuseUnreadableBook(snapshot, book);
  if (!book) return null;
  if (book.lost.length > 0) {
    const names = namesInWorkbook(book.names);
    throw new ConvertError(
      "sheets-missing",
      publishMessages.sheetsMissing(book.lost.map((key) => names[key])),
    );
  }
  const placeOf = placeFinder(book.model, book.places, book.ledger.items);
  const { page: model, withheld, waived } = publicationOf(book.model, today, placeOf);
  const objectives = book.model.objectives.length;
  const first = objectives === 0 ? null : placeOf("objectives", 0, "public");
  const publicAt = first && first.cell !== null ? { sheet: first.sheet, cell: first.cell } : null;
  return { ...publicPage(model), model, objectives, publicAt, withheld, waived };
}
