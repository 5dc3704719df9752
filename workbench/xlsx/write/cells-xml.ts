/** Rows of a SheetSpec → the markup of `<sheetData>`. */
import { cellAddress, columnLetters } from "../../../core/workbook/a1";
import { fileMessages } from "../../../core/messages/en/file";
import type { CellSpec, SheetSpec } from "../../../core/workbook/patch";
import { toFileFormula } from "../future-functions";
import { WorkbookFileError } from "../workbook-file-error";
import type { Utf8Writer } from "../xml/utf8-writer";
import { escapeCellText } from "../xml/xml-text";

/** Limits of Excel's grid and cells. */
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8192;
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;
const ERROR_VALUE = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

/** `styleOf` gives a style name's number. Texts stand in their cells, so that the workbook's own strings stay untouched. */
export function writeCells(writer: Utf8Writer, sheet: SheetSpec, styleOf: (name: string) => number): void {
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
    let cells = "";
    (sheet.rows[row] ?? []).forEach((cell, column) => {
      if (cell === null) return;
      const style = cell.style === undefined ? (columnStyles[column] ?? 0) : styleOf(cell.style);
      const place = `r="${letters[column] ?? ""}${row + 1}"${style === 0 ? "" : ` s="${style}"`}`;
      cells += cellXml(cell, place, () => ({ sheet: sheet.name, cell: cellAddress(row, column) }));
    });
    if (cells === "" && height === undefined) continue;
    const size = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
    writer.add(`<row r="${row + 1}"${size}>${cells}</row>`);
  }
}

function cellXml(cell: CellSpec, place: string, where: () => { sheet: string; cell: string }): string {
  const { value, formula } = cell;
  if (typeof value === "number" && !Number.isFinite(value)) {
    const { sheet, cell: address } = where();
    throw new WorkbookFileError("bad-cell", fileMessages.notANumber(sheet, address));
  }
  if (typeof value === "string") checkLength(value, MAX_TEXT, where);
  if (formula !== undefined) {
    checkLength(formula, MAX_FORMULA, where);
    return formulaXml(escapeCellText(toFileFormula(formula)), value, place);
  }
  if (value === null || value === "") return `<c ${place}/>`;
  if (typeof value === "number") return `<c ${place}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c ${place} t="b"><v>${value ? 1 : 0}</v></c>`;
  return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escapeCellText(value)}</t></is></c>`;
}

/** The formula with the value that it gives today. */
function formulaXml(formula: string, value: CellSpec["value"], place: string): string {
  const f = `<f>${formula}</f>`;
  if (value === null) return `<c ${place}>${f}</c>`;
  if (typeof value === "number") return `<c ${place}>${f}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c ${place} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  const type = ERROR_VALUE.test(value) ? "e" : "str";
  return `<c ${place} t="${type}">${f}<v>${escapeCellText(value)}</v></c>`;
}

function checkLength(text: string, limit: number, where: () => { sheet: string; cell: string }): void {
  if (text.length <= limit) return;
  const { sheet, cell } = where();
  throw new WorkbookFileError("bad-cell", fileMessages.textTooLong(sheet, cell, text.length, limit));
}
