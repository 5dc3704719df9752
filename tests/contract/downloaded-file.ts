/**
 * An .xlsx with what a captured spreadsheet has, as if it had been downloaded: written by exceljs, which is not ours. A snapshot carries no
 * rules, links or widths, so the file has none either; and what Google's own download does to a book is not to be seen here.
 */
import exceljs from "exceljs";
import { rangeAddress } from "../../core/workbook/a1";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/workbook/snapshot";
import { toFileFormula } from "../../workbench/xlsx/future-functions";

export async function downloadedFile({ sheets, definedNames }: WorkbookSnapshot): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  for (const sheet of sheets)
    fillSheet(workbook.addWorksheet(sheet.name, { state: sheet.visibility }), sheet);
  for (const { name, refersTo } of definedNames) workbook.definedNames.add(refersTo.slice(1), name);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function fillSheet(to: exceljs.Worksheet, from: SheetSnapshot): void {
  const cell = (row: number, column: number) => to.getCell(row + 1, column + 1);
  from.values.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value !== null) cell(row, column).value = value;
    }),
  );
  for (const [row, column, formula] of from.formulas) {
    const result = from.values[row]?.[column] ?? "";
    cell(row, column).value = { formula: toFileFormula(formula), result };
  }
  for (const [row, column, format] of from.numberFormats) cell(row, column).numFmt = format;
  for (const [row, column] of from.bold) cell(row, column).font = { bold: true };
  for (const [row, column, color] of from.fills)
    cell(row, column).fill = {
      type: "pattern",
      pattern: "solid",
      fgColor: { argb: `FF${color.slice(1)}` },
    };
  for (const [row, column, text] of from.notes) cell(row, column).note = text;
  for (const area of from.merges) to.mergeCells(rangeAddress(area));
  for (const row of from.hiddenRows) to.getRow(row + 1).hidden = true;
  for (const column of from.hiddenColumns) to.getColumn(column + 1).hidden = true;
}
