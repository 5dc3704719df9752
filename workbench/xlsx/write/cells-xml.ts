/** Rows of a SheetSpec → the markup of `<sheetData>`. */
import { cellAddress, columnLetters } from "../../../core/workbook/a1";
import { fileMessages } from "../../../core/messages/en/file";
import type { CellValue } from "../../../core/workbook/cells";
import type { CellSpec, SheetSpec } from "../../../core/workbook/patch";
import { toFileFormula } from "../future-functions";
import { WorkbookFileError } from "../workbook-file-error";
import type { PartWriter } from "../xml/part-writer";
import { escapeCellText } from "../xml/xml-text";

/** Limits of Excel's grid and cells. */
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8192;
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;
const ERROR_VALUE = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

/** `styleOf` gives a style name's number. Texts stand in their cells, so that the workbook's own strings stay untouched. */
export function writeCells(writer: PartWriter, sheet: SheetSpec, styleOf: (name: string) => number): void {
  if (sheet.rows.length > MAX_ROWS || sheet.columns.length > MAX_COLUMNS) {
    throw new WorkbookFileError("bad-cell", fileMessages.beyondTheGrid(sheet.name));
  }
  const heights = new Map(sheet.rowHeights);
  const lastRow = Math.max(sheet.rows.length, ...[...heights.keys()].map((row) => row + 1));
  const columnStyles = sheet.columns.map((column) =>
    column.style === undefined ? 0 : styleOf(column.style),
  );
  const letters = Array.from(
    { length: sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0) },
    (_, column) => columnLetters(column),
  );
  for (let row = 0; row < lastRow; row++) {
    const height = heights.get(row);
    const cells = sheet.rows[row] ?? [];
    if (height === undefined && !cells.some((cell) => cell !== null)) continue;
    const size = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
    writer.add(`<row r="${row + 1}"${size}>`);
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (!cell) continue;
      const problem = problemOf(cell);
      if (problem) throw new WorkbookFileError("bad-cell", problem(sheet.name, cellAddress(row, column)));
      const style = cell.style === undefined ? (columnStyles[column] ?? 0) : styleOf(cell.style);
      const start = `<c r="${letters[column] ?? ""}${row + 1}"`;
      writer.add(cellXml(cell, style === 0 ? start : `${start} s="${style}"`));
    }
    writer.add("</row>");
  }
}

function cellXml({ value, formula }: CellSpec, start: string): string {
  if (formula !== undefined) {
    const f = `${start}${typeOfResult(value)}><f>${escapeCellText(toFileFormula(formula))}</f>`;
    if (value === null) return `${f}</c>`;
    return `${f}<v>${typeof value === "string" ? escapeCellText(value) : Number(value)}</v></c>`;
  }
  if (value === null || value === "") return `${start}/>`;
  if (typeof value === "number") return `${start}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `${start} t="b"><v>${Number(value)}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeCellText(value)}</t></is></c>`;
}

/** What kind of value a formula gives today. */
function typeOfResult(value: CellValue): string {
  if (typeof value === "boolean") return ' t="b"';
  if (typeof value !== "string") return "";
  return value.startsWith("#") && ERROR_VALUE.test(value) ? ' t="e"' : ' t="str"';
}

/** The sentence for a cell that no sheet can hold. */
function problemOf({ value, formula }: CellSpec): ((sheet: string, cell: string) => string) | null {
  if (typeof value === "number" && !Number.isFinite(value)) return fileMessages.notANumber;
  if (typeof value === "string" && value.length > MAX_TEXT) {
    return (sheet, cell) => fileMessages.textTooLong(sheet, cell, value.length, MAX_TEXT);
  }
  if (formula !== undefined && formula.length > MAX_FORMULA) {
    return (sheet, cell) => fileMessages.textTooLong(sheet, cell, formula.length, MAX_FORMULA);
  }
  return null;
}
