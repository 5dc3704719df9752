/** Everything that stands in a sheet's cells, in one call for each kind of thing, however many rows there are. */

export interface SheetCells {
  /** Dates are instants, empty cells "". */
  values: unknown[][];
  /** "" where a cell has none. */
  formulas: string[][];
  numberFormats: string[][];
  /** "#rrggbb" */
  backgrounds: string[][];
  fontWeights: (string | null)[][];
  notes: string[][];
}

/** From A1 to the last value; null on a sheet without values. */
export function cellsOfSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): SheetCells | null {
  const range = sheet.getDataRange();
  const values: unknown[][] = range.getValues();
  if (values.every((line) => line.every((value) => value === ""))) return null;
  return {
    values,
    formulas: range.getFormulas(),
    numberFormats: range.getNumberFormats(),
    backgrounds: range.getBackgrounds(),
    fontWeights: range.getFontWeights(),
    notes: range.getNotes(),
  };
}
