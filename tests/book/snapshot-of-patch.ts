/** A patch as a host would show it once it is applied: formulas with the values beside them, formats of cells and columns. */
import type { CellText } from "../../core/workbook/cells";
import type { SheetSpec, WorkbookPatch } from "../../core/workbook/patch";
import { filledSheet } from "./filled-formulas";
import { emptySheet } from "../../core/workbook/snapshot";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/workbook/snapshot";

export function snapshotOfPatch(patch: WorkbookPatch, dateSystem: 1900 | 1904 = 1900): WorkbookSnapshot {
  return {
    name: "book.xlsx",
    locale: "en-US",
    timeZone: "America/Chicago",
    dateSystem,
    sheets: patch.sheets.map((sheet) => snapshotOfSheet(sheet, patch.styles)),
    definedNames: patch.definedNames,
  };
}

function snapshotOfSheet(sheet: SheetSpec, styles: WorkbookPatch["styles"]): SheetSnapshot {
  const spec = filledSheet(sheet);
  const formulas: CellText[] = [];
  const numberFormats: CellText[] = [];
  const notes: CellText[] = [];
  const values = spec.rows.map((cells, row) =>
    cells.map((cell, column) => {
      if (!cell) return null;
      const style = styles[cell.style ?? spec.columns[column]?.style ?? ""];
      if (cell.formula !== undefined) formulas.push([row, column, cell.formula]);
      if (cell.note !== undefined) notes.push([row, column, cell.note]);
      if (style?.numberFormat !== undefined) numberFormats.push([row, column, style.numberFormat]);
      return cell.value;
    }),
  );
  const { name, visibility, merges } = spec;
  return { ...emptySheet(name), visibility, merges, values, formulas, numberFormats, notes };
}
