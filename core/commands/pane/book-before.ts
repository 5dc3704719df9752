/** The book as it stands, as plain JSON from which the same sheets can be built again. */
import type { BookContent } from "../../book/book";
import { keptCellsFromJson, keptCellsToJson } from "../../book/keeping/kept-cells-json";
import type { KeptCellsJson } from "../../book/keeping/kept-cells-json";
import { readBook } from "../../book/read-book";
import { readLedger } from "../../book/reading/read-ledger";
import { readShownFindings } from "../../book/reading/read-shown-findings";
import { scoreBook } from "../../score/score-book";
import type { WorkbookSnapshot } from "../../workbook/snapshot";

/** What depends on the day or on the sheets around the book is left out: it is of the day on which the book is built again. */
export interface BookBefore extends Pick<BookContent, "model" | "ledger" | "findings"> {
  names: NonNullable<BookContent["names"]>;
  mapping: NonNullable<BookContent["mapping"]>;
  settingsWhenBuilt: NonNullable<BookContent["settingsWhenBuilt"]>;
  kept: KeptCellsJson;
}

/** Null where the workbook has no book. */
export function bookBefore(snapshot: WorkbookSnapshot): BookBefore | null {
  const book = readBook(snapshot);
  const known = readLedger(snapshot);
  if (!book || !known) return null;
  const { model, ledger, names, kept } = book;
  const findings = snapshot.sheets.find(({ name }) => name === names.findings);
  return {
    model,
    ledger,
    findings: findings ? readShownFindings(findings) : [],
    names,
    mapping: known.mapping,
    settingsWhenBuilt: known.settings,
    kept: keptCellsToJson(kept),
  };
}

/** `snapshot`: the workbook that it is built into again; `ours`: sheets in it that belong to the book. `today`: ISO day. */
export function contentOfBefore(
  { kept, ...before }: BookBefore,
  snapshot: WorkbookSnapshot,
  ours: readonly string[],
  today: string,
): BookContent {
  return {
    ...before,
    scores: scoreBook(before.model, today),
    today,
    dateSystem: snapshot.dateSystem,
    kept: keptCellsFromJson(kept),
    planSheets: snapshot.sheets.map(({ name }) => name).filter((name) => !ours.includes(name)),
  };
}
