/** Takes back the last thing that the pane wrote: the book becomes what it was before, or goes where there was none. */
import { buildBook } from "../../book/build-book";
import { readBook } from "../../book/read-book";
import type { BookReading } from "../../book/read-book";
import { namesInWorkbook } from "../../book/sheet-names";
import { convertErrors } from "../../messages/en/convert";
import type { WorkbookPatch } from "../../workbook/patch";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { ConvertError } from "../convert-error";
import { refuseUnreadableBook, takenNames } from "../refusals";
import { bookBefore, contentOfBefore } from "./book-before";
import type { BookBefore } from "./book-before";
import { bookFingerprint, changedSheets } from "./book-fingerprint";
import type { BookFingerprint } from "./book-fingerprint";
import type { PaneContext, PaneOutcome, PaneWrite } from "./pane-outcome";
import { sheetsAsWritten } from "./sheets-as-written";

/** All that is needed to go back; plain JSON, kept by the pane and opaque to it. */
export interface UndoTicket {
  /** For people: "Build the book". */
  does: string;
  /** The book before; null: there was none. */
  before: BookBefore | null;
  /** What the book said after the writing, to see whether people have changed it since. */
  after: BookFingerprint;
}

export interface UndoInput {
  ticket: UndoTicket;
  /** Go back although the book has been changed since: those changes are lost. */
  anyway: boolean;
}

export type UndoReport =
  | { isUndone: true }
  /** Nothing was written: people have changed the book since. `changed`: sheets. */
  | { isUndone: false; changed: string[] };

/** The way back from a write. `does`: what it does, for people; `snapshot`: the workbook before it. */
export function ticketOf(does: string, snapshot: WorkbookSnapshot, write: PaneWrite): UndoTicket {
  return {
    does,
    before: bookBefore(snapshot),
    after: bookFingerprint(sheetsAsWritten(snapshot, write)),
  };
}

/** @throws ConvertError where the book cannot be read, or a sheet that people have made since has a name that the book before needs */
export function undo(
  snapshot: WorkbookSnapshot,
  { ticket, anyway }: UndoInput,
  { today }: PaneContext,
): PaneOutcome<UndoReport> {
  const book = readBook(snapshot);
  refuseUnreadableBook(snapshot, book);
  // Without `_okr` no sheet is ours any more: none of them may be taken away.
  if (!book && !ticket.before) return { report: { isUndone: true }, write: null };
  const lost = ticket.before ? [] : sentSince(book);
  const changed = [...changedSheets(ticket.after, bookFingerprint(snapshot)), ...lost];
  if (changed.length > 0 && !anyway) return { report: { isUndone: false, changed }, write: null };
  const previousSheets = book?.ledger.sheets ?? [];
  const patch = ticket.before
    ? patchOfBefore(withLedger(ticket.before, book), snapshot, previousSheets, today)
    : withoutBook(previousSheets);
  return { report: { isUndone: true }, write: { patch, previousSheets } };
}

/** What was sent stays known, whatever is taken back: nobody is mailed twice for it. */
function withLedger(before: BookBefore, book: BookReading | null): BookBefore {
  return book ? { ...before, model: { ...before.model, reminders: book.model.reminders } } : before;
}

/** Without a book nobody knows any more what was sent: that is asked first. */
function sentSince(book: BookReading | null): string[] {
  return book && book.model.reminders.length > 0 ? [namesInWorkbook(book.names).reminders] : [];
}

function patchOfBefore(
  before: BookBefore,
  snapshot: WorkbookSnapshot,
  ours: readonly string[],
  today: string,
): WorkbookPatch {
  const names = namesInWorkbook(before.names);
  const taken = takenNames(snapshot, { ...before.ledger, sheets: [...ours] }, names);
  if (taken.length > 0) throw new ConvertError("sheet-name-taken", convertErrors.sheetsTaken(taken));
  const patch = buildBook(contentOfBefore(before, snapshot, ours, today));
  const built = new Set(patch.sheets.map(({ name }) => name));
  return { ...patch, remove: ours.filter((name) => !built.has(name)), show: null };
}

function withoutBook(ours: readonly string[]): WorkbookPatch {
  return { styles: {}, sheets: [], remove: [...ours], marks: [], definedNames: [], show: null };
}
