/** The book that stands in a workbook, checked as it is or with a changed model, and what it is built from again. */
import type { BookContent } from "../book/book";
import type { TablePlaces } from "../book/place-of";
import type { BookReading } from "../book/read-book";
import type { BookModel } from "../okr/model";
import { scoreBook } from "../score/score-book";
import type { BookScores } from "../score/scores";
import type { Finding } from "../workbook/finding";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { ConvertError } from "./convert-error";
import { everyFinding } from "./every-finding";
import { readPlanAndBook } from "./plan-and-book";
import type { PlanAndBook, ReadingChoices } from "./plan-and-book";

export interface StandingBook {
  snapshot: WorkbookSnapshot;
  /** ISO day. */
  today: string;
  read: PlanAndBook;
  existing: BookReading;
  model: BookModel;
}

/** What to say where there is no whole book; the sheets by name. */
export interface BookRefusals {
  noBook: string;
  sheetsMissing: (names: readonly string[]) => string;
}

/** @throws ConvertError as reading does, and where the workbook has no book or lacks sheets of it */
export function standingBook(
  snapshot: WorkbookSnapshot,
  choices: ReadingChoices,
  say: BookRefusals,
): StandingBook {
  const read = readPlanAndBook(snapshot, choices);
  const { existing, names } = read;
  if (!existing) throw new ConvertError("no-book", say.noBook);
  if (existing.lost.length > 0)
    throw new ConvertError("sheets-missing", say.sheetsMissing(existing.lost.map((key) => names[key])));
  return { snapshot, today: choices.today, read, existing, model: modelAsItStands(read) };
}

/** Of the book, or of the plan as it would be converted where there is no book. */
export function modelAsItStands({ existing, merged, settings }: PlanAndBook): BookModel {
  return existing ? { ...existing.model, settings } : merged.model;
}

export interface CheckedModel {
  model: BookModel;
  scores: BookScores;
  /** Worst first, with what people decided to live with marked. */
  findings: Finding[];
}

/** `places`: where the tables of the model stand, or will. `today`: ISO day. */
export function checkedModel(
  read: PlanAndBook,
  model: BookModel,
  places: TablePlaces,
  today: string,
): CheckedModel {
  const scores = scoreBook(model, today);
  const { items } = read.existing?.ledger ?? read.merged.ledger;
  return { model, scores, findings: everyFinding(read, model, scores, places, items, today).all };
}

/** What the book is built from with a changed model; everything else of it stays. */
export function contentWith(
  { snapshot, today, read, existing }: StandingBook,
  { model, scores, findings }: CheckedModel,
): BookContent {
  const { ledger, names, kept } = existing;
  return {
    model,
    scores,
    ledger,
    findings,
    today,
    dateSystem: snapshot.dateSystem,
    mapping: read.reading.mappings.keep,
    planSheets: snapshot.sheets.map(({ name }) => name).filter((name) => !ledger.sheets.includes(name)),
    names,
    kept,
  };
}
