/** The open spreadsheet → WorkbookSnapshot, in a number of calls that does not grow with its rows. */
import { parseRangeAddress } from "../../../core/workbook/a1";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";
import type { HostProgress } from "../../../core/workbook/workbook-host";
import { absoluteReference } from "../absolute-reference";
import type { SheetsSession } from "../sheets-session";
import { wallClock } from "../wall-clock";
import { hiddenColumns } from "./hidden-columns";
import { snapshotOfSheet } from "./snapshot-of-sheet";

/** Sheets counts days as Excel's 1900 system does, from March 1900 on. Progress counts sheets. */
export function captureSpreadsheet(session: SheetsSession, onProgress?: HostProgress): WorkbookSnapshot {
  const { spreadsheet, locale, timeZone } = session;
  const clock = wallClock(session);
  const sheets = spreadsheet.getSheets();
  const hiddenOf = hiddenColumns();
  return {
    name: spreadsheet.getName(),
    locale,
    timeZone,
    dateSystem: 1900,
    sheets: sheets.map((sheet, i) => {
      const snapshot = snapshotOfSheet(sheet, session, clock, hiddenOf);
      onProgress?.(i + 1, sheets.length);
      return snapshot;
    }),
    definedNames: spreadsheet.getNamedRanges().flatMap((named) => {
      const range = named.getRange();
      const area = parseRangeAddress(range.getA1Notation());
      if (!area) return [];
      return { name: named.getName(), refersTo: absoluteReference(range.getSheet().getName(), area) };
    }),
  };
}
