/** Where the sheets of the result are: what links, rules and names need to lead to them. */
import { sameName } from "../../../core/workbook/place-sheets";
import type { CellRef } from "../../../core/workbook/cells";
import type { FoundSheet } from "./survey-spreadsheet";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Places {
  sheet: (name: string) => Sheet | null;
  /** As a link within the spreadsheet; null where the sheet is gone: text without a link is better than one that leads nowhere. */
  url: (ref: CellRef) => string | null;
}

/** Sheets are asked for their ids once, and only those that something leads to. */
export function placesOf(sheets: readonly FoundSheet[]): Places {
  const ids = new Map<Sheet, number>();
  const find = (name: string) => sheets.find((found) => sameName(found.name, name))?.sheet ?? null;
  return {
    sheet: find,
    url: ({ sheet: name, cell }) => {
      const sheet = find(name);
      if (!sheet) return null;
      const id = ids.get(sheet) ?? sheet.getSheetId();
      ids.set(sheet, id);
      return `#gid=${id}&range=${cell}`;
    },
  };
}
