/** What the spreadsheet has that writing into it must respect: all of it is read before anything is written. */
import { absoluteReference } from "../absolute-reference";
import { parseRangeAddress } from "../../../core/workbook/a1";
import type { SheetsSession } from "../sheets-session";
import { keyProtections } from "./key-protections";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface FoundSheet {
  sheet: Sheet;
  name: string;
}

export interface FoundName {
  name: string;
  refersTo: string;
  /** Of the block's sheet. */
  sheet: string;
}

export const findSheets = ({ spreadsheet }: SheetsSession): FoundSheet[] =>
  spreadsheet.getSheets().map((sheet) => ({ sheet, name: sheet.getName() }));

export const findNames = ({ spreadsheet }: SheetsSession): FoundName[] =>
  spreadsheet.getNamedRanges().flatMap((named) => {
    const range = named.getRange();
    const sheet = range.getSheet().getName();
    const area = parseRangeAddress(range.getA1Notation());
    return area ? [{ name: named.getName(), refersTo: absoluteReference(sheet, area), sheet }] : [];
  });

/** Everything on a sheet of ours that clearing it has to take away by name, and how far it reaches. */
export interface StandingSheet {
  rows: number;
  columns: number;
  charts: GoogleAppsScript.Spreadsheet.EmbeddedChart[];
  filter: GoogleAppsScript.Spreadsheet.Filter | null;
  /** Those that we have made. */
  protections: GoogleAppsScript.Spreadsheet.Protection[];
  canEdit: boolean;
}

export function inspectSheet(sheet: Sheet, session: SheetsSession): StandingSheet {
  const rows = sheet.getMaxRows();
  const columns = sheet.getMaxColumns();
  return {
    rows,
    columns,
    charts: sheet.getCharts(),
    filter: sheet.getFilter(),
    protections: keyProtections(sheet, session),
    canEdit: sheet.getRange(1, 1, rows, columns).canEdit(),
  };
}
