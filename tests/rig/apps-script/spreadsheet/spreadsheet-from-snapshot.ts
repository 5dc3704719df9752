/** The document as Google Sheets has it after someone uploaded what another host captured. */
import type { WorkbookSnapshot } from "../../../../core/workbook/snapshot";
import { workbookFromSnapshot } from "../../excel/workbook/workbook-from-snapshot";
import { NotModelled } from "../execution/service-error";
import type { GridState, SpreadsheetState } from "./spreadsheet-state";
import { cellKey, COLUMNS, gridIdOf, newGrid, ROWS, usedSize } from "./spreadsheet-state";

export interface DocumentSettings {
  /** IANA; the document's own zone, which need not be the script's. */
  timeZone: string;
  owner: string;
}

export function spreadsheetFromSnapshot(
  snapshot: WorkbookSnapshot,
  { timeZone, owner }: DocumentSettings,
): SpreadsheetState {
  if (snapshot.dateSystem === 1904) throw new NotModelled("documents with dates from 1904");
  const workbook = workbookFromSnapshot(snapshot);
  const sheets = workbook.sheets.map((sheet, i): GridState => {
    const grid = newGrid(sheet, gridIdOf(i));
    for (const [row, column, text] of sheet.notes) grid.cellNotes.set(cellKey(row, column), text);
    const { rows, columns } = usedSize(grid);
    // Sheets knows one kind of hiding.
    const visibility = sheet.visibility === "visible" ? "visible" : "hidden";
    return { ...grid, visibility, rowCount: Math.max(ROWS, rows), columnCount: Math.max(COLUMNS, columns) };
  });
  return {
    ...workbook,
    sheets,
    active: sheets.find(({ visibility }) => visibility === "visible") ?? null,
    sheetsMade: sheets.length,
    isStale: false,
    calculatedOn: null,
    locale: snapshot.locale.replace("-", "_"),
    timeZone,
    owner,
    editors: new Set(),
  };
}
