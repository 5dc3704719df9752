/** The made-up city's book in a spreadsheet, with whatever a test changes in it. */
import { buildBook } from "../../../core/book/build-book";
import { emptyLedger } from "../../../core/okr/merge/merge-book";
import type { BookModel } from "../../../core/okr/model";
import { scoreBook } from "../../../core/score/score-book";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";
import { madeCity } from "../../book/made-city";
import { snapshotOfPatch } from "../../book/snapshot-of-patch";

/** Noon in Chicago on the day of the samples, on which the rig's clock starts. */
export const DAY = "2026-02-16";

/** Scored by the day on which it is looked at. */
export const liveCity: BookModel = { ...madeCity, settings: { ...madeCity.settings, asOf: null } };

export function madeBook(changes: Partial<BookModel> = {}, timeZone = "America/Chicago"): WorkbookSnapshot {
  const model = { ...liveCity, ...changes };
  const scores = scoreBook(model, DAY);
  const patch = buildBook({ model, scores, ledger: emptyLedger, findings: [], today: DAY });
  return { ...snapshotOfPatch(patch), timeZone };
}
