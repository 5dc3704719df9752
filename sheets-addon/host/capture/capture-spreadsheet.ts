/** The open spreadsheet → WorkbookSnapshot, in a number of calls that does not grow with its rows. */
import { readLedger } from "../../../core/book/reading/read-ledger";
import { parseRangeAddress } from "../../../core/workbook/a1";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";
import type { HostProgress } from "../../../core/workbook/workbook-host";
import { absoluteReference } from "../absolute-reference";
import type { SheetsSession } from "../sheets-session";
import { wallClock } from "../wall-clock";
import { hiddenColumns } from "./hidden-columns";
import { mergesOf } from "./merges-of";
import { snapshotOfSheet } from "./snapshot-of-sheet";

/** Sheets counts days as Excel's 1900 system does, from March 1900 on. Progress counts sheets. */
export function captureSpreadsheet(session: SheetsSession, onProgress?: HostProgress): WorkbookSnapshot {
  const { spreadsheet, locale, timeZone } = session;
  const clock = wallClock(session);
  const sheets = spreadsheet.getSheets();
  const snapshot: WorkbookSnapshot = {
    name: spreadsheet.getName(),
    ...{ locale, timeZone, dateSystem: 1900 },
    sheets: sheets.map((sheet, i) => {
      const read = snapshotOfSheet(sheet, session, clock);
      onProgress?.(i + 1, sheets.length);
      return read;
    }),
    definedNames: spreadsheet.getNamedRanges().flatMap((named) => {
      const range = named.getRange();
      const area = parseRangeAddress(range.getA1Notation());
      if (!area) return [];
      return { name: named.getName(), refersTo: absoluteReference(range.getSheet().getName(), area) };
    }),
  };
  readLayouts(snapshot, sheets);
  return snapshot;
}

/** Only plans are read by what is merged and hidden, and that takes a call for each: the sheets of a book are passed over. */
function readLayouts(
  snapshot: WorkbookSnapshot,
  sheets: readonly GoogleAppsScript.Spreadsheet.Sheet[],
): void {
  const ours = readLedger(snapshot)?.ledger.sheets ?? [];
  const hiddenOf = hiddenColumns();
  snapshot.sheets.forEach((read, i) => {
    const sheet = sheets[i];
    const columns = Math.max(0, ...read.values.map(({ length }) => length));
    if (!sheet || columns === 0 || ours.includes(read.name)) return;
    read.merges = mergesOf(sheet, columns);
    if (read.visibility === "visible") read.hiddenColumns = hiddenOf(sheet, columns);
  });
}
