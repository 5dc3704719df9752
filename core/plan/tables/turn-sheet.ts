/** A sheet with rows and columns swapped: scorecards that give each measure a column read as if each had a row. */
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { CellText, CellValue } from "../../workbook/cells";

/** Sheets on their side are small; larger ones are not turned: rows, columns. */
const MOST_ROWS = 60;
const MOST_COLUMNS = 60;

/** Null where the sheet is too large to be one on its side. */
export function turnSheet(sheet: SheetSnapshot): SheetSnapshot | null {
  const width = sheet.values.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (sheet.values.length > MOST_ROWS || width > MOST_COLUMNS) return null;
  const values: CellValue[][] = Array.from({ length: width }, (_, column) =>
    sheet.values.map((row) => row[column] ?? null),
  );
  const swapped = (entries: readonly CellText[]): CellText[] =>
    entries.map(([row, column, text]) => [column, row, text]);
  return {
    ...sheet,
    values,
    formulas: swapped(sheet.formulas),
    numberFormats: swapped(sheet.numberFormats),
    fills: swapped(sheet.fills),
    notes: swapped(sheet.notes),
    bold: sheet.bold.map(([row, column]) => [column, row]),
    merges: sheet.merges.map(({ row, column, rows, columns }) => ({
      row: column,
      column: row,
      rows: columns,
      columns: rows,
    })),
    hiddenRows: sheet.hiddenColumns,
    hiddenColumns: sheet.hiddenRows,
    tables: [],
  };
}
