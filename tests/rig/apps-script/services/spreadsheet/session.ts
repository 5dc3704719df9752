/** What the objects of one run share: the document, and how to make each other. */
import type { Rectangle } from "../../../../../core/workbook/cells";
import type { SheetsDocument } from "../../spreadsheet/document";
import type { GridState } from "../../spreadsheet/spreadsheet-state";

export interface Session {
  readonly document: SheetsDocument;
  /** Throws where the block is not on the grid. */
  rangeOf: (grid: GridState, area: Rectangle) => GoogleAppsScript.Spreadsheet.Range;
  sheetOf: (grid: GridState) => GoogleAppsScript.Spreadsheet.Sheet;
  spreadsheet: () => GoogleAppsScript.Spreadsheet.Spreadsheet;
}

/** The document, once it is certain that the sheet itself may be changed. */
export function editedDocument({ document }: Session, grid: GridState): SheetsDocument {
  document.checkEdit(grid, null);
  return document;
}
