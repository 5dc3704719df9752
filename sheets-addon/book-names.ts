/** What the book's sheets are named in this spreadsheet, in a few calls: only the book's memory is read, whose formulas follow its sheets. */
import { readLedger } from "../core/book/reading/read-ledger";
import { sheetNames } from "../core/book/sheet-names";
import type { SheetKey } from "../core/book/sheet-names";
import type { CellText, CellValue } from "../core/workbook/cells";
import { emptySheet } from "../core/workbook/snapshot";
import type { SheetSnapshot } from "../core/workbook/snapshot";
import type { SheetsSession } from "./host/sheets-session";

/** Null where there is no book. A sheet of the book that is gone has the name that it had. */
export function bookNames({ spreadsheet, locale, timeZone }: SheetsSession): Map<SheetKey, string> | null {
  const memory = spreadsheet.getSheetByName(sheetNames.ledger);
  if (!memory) return null;
  const sheets = spreadsheet.getSheets().map((sheet) => emptySheet(sheet.getName()));
  const known = readLedger({
    ...{ name: "", locale, timeZone, dateSystem: 1900, definedNames: [] },
    sheets: [memoryIn(memory), ...sheets],
  });
  return known && known.names;
}

/** Values and formulas are all that is asked of it. */
function memoryIn(sheet: GoogleAppsScript.Spreadsheet.Sheet): SheetSnapshot {
  const range = sheet.getDataRange();
  const formulas = range
    .getFormulas()
    .flatMap((row, r) => row.flatMap((formula, c): CellText[] => (formula === "" ? [] : [[r, c, formula]])));
  return { ...emptySheet(sheetNames.ledger), values: range.getValues() as CellValue[][], formulas };
}
