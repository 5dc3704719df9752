/** The web address of a cell, for mails. */
import type { CellRef } from "../core/workbook/cells";

/** Null where there is no such sheet. Sheets are asked for once each. */
export function linkToCell(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): (ref: CellRef) => string | null {
  const addresses = new Map<string, string | null>();
  return ({ sheet, cell }) => {
    let address = addresses.get(sheet);
    if (address === undefined) {
      const found = spreadsheet.getSheetByName(sheet);
      address = found && `${spreadsheet.getUrl()}#gid=${found.getSheetId()}&range=`;
      addresses.set(sheet, address);
    }
    return address && `${address}${cell}`;
  };
}
