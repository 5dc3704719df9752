/** A workbook as it will be once a patch is applied, as far as reading the book back asks: values, formulas, formats, notes. */
import type { CellText, CellValue } from "../../workbook/cells";
import type { SheetSpec, WorkbookPatch } from "../../workbook/patch";
import { emptySheet } from "../../workbook/snapshot";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import type { PaneWrite } from "./pane-outcome";

/** Formulas hold the value that they give today; those that are filled down stand in each of their cells as in the first. */
export function sheetsAsWritten(
  snapshot: WorkbookSnapshot,
  { patch, previousSheets }: PaneWrite,
): WorkbookSnapshot {
  const replaced = new Set([...previousSheets, ...patch.remove, ...patch.sheets.map(({ name }) => name)]);
  const own = snapshot.sheets.filter(({ name }) => !replaced.has(name));
  return { ...snapshot, sheets: [...own, ...patch.sheets.map((sheet) => sheetAsWritten(sheet, patch.styles))] };
} // prettier-ignore

function sheetAsWritten(sheet: SheetSpec, styles: WorkbookPatch["styles"]): SheetSnapshot {
  const formulas: CellText[] = [];
  const numberFormats: CellText[] = [];
  const notes: CellText[] = [];
  const values = sheet.rows.map((cells, row) =>
    cells.map((cell, column): CellValue => {
      if (!cell) return null;
      const format = styles[cell.style ?? sheet.columns[column]?.style ?? ""]?.numberFormat;
      if (cell.formula !== undefined) formulas.push([row, column, cell.formula]);
      if (cell.note !== undefined) notes.push([row, column, cell.note]);
      if (format !== undefined) numberFormats.push([row, column, format]);
      return cell.value;
    }),
  );
  for (const { range, formula } of sheet.formulaFills ?? [])
    for (let row = range.row; row < range.row + range.rows; row++)
      for (let column = range.column; column < range.column + range.columns; column++)
        if (sheet.rows[row]?.[column]?.formula === undefined) formulas.push([row, column, formula]);
  const { name, visibility } = sheet;
  return { ...emptySheet(name), visibility, values, formulas, numberFormats, notes };
}
