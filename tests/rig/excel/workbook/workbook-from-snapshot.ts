/** Loads the rig with a workbook that another host captured. */
import type { SheetSnapshot, WorkbookSnapshot } from "../../../../core/workbook/snapshot";
import type { CellFormat, SheetState, WorkbookState } from "./workbook-state";
import { cellAt, changeCell, newSheet } from "./workbook-state";

export function workbookFromSnapshot(snapshot: WorkbookSnapshot): WorkbookState {
  // Excel's object model lists worksheets only.
  const sheets = snapshot.sheets.filter(({ type }) => type === "worksheet").map(sheetFromSnapshot);
  return {
    name: snapshot.name ?? "Book1",
    dateSystem: snapshot.dateSystem,
    isProtected: false,
    sheets,
    names: snapshot.definedNames.map(({ name, refersTo }) => ({ name, formula: refersTo })),
    active: sheets.find(({ visibility }) => visibility === "visible") ?? null,
    selection: null,
  };
}

function sheetFromSnapshot(snapshot: SheetSnapshot): SheetState {
  const sheet = newSheet(snapshot.name);
  snapshot.values.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value !== null) changeCell(sheet, row, column, { value });
    }),
  );
  for (const [row, column, formula] of snapshot.formulas) changeCell(sheet, row, column, { formula });
  const format = (row: number, column: number, changes: Partial<CellFormat>) => {
    changeCell(sheet, row, column, { format: { ...cellAt(sheet, row, column).format, ...changes } });
  };
  for (const [row, column, numberFormat] of snapshot.numberFormats) format(row, column, { numberFormat });
  for (const [row, column, fill] of snapshot.fills) format(row, column, { fill });
  for (const [row, column] of snapshot.bold) format(row, column, { bold: true });
  return {
    ...sheet,
    visibility: snapshot.visibility,
    merges: [...snapshot.merges],
    hiddenRows: new Set(snapshot.hiddenRows),
    hiddenColumns: new Set(snapshot.hiddenColumns),
    tables: snapshot.tables.map(({ name, range, headerRow }, i) => ({
      id: `${sheet.id}-table-${i}`,
      name,
      range,
      hasHeader: headerRow,
    })),
    notes: snapshot.notes,
  };
}
