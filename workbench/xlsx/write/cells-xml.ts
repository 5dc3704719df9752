/** Rows of a SheetSpec → the markup of `<sheetData>`. */
import { cellAddress, columnLetters } from "../../../core/workbook/a1";
import { fileMessages } from "../../../core/messages/en/file";
import type { CellValue } from "../../../core/workbook/cells";
import type { CellSpec, SheetSpec } from "../../../core/workbook/patch";
import { toFileFormula } from "../future-functions";
import { WorkbookFileError } from "../workbook-file-error";
import type { PartWriter } from "../xml/part-writer";
import { escapeCellText } from "../xml/xml-text";
import { filledColumns, type FilledColumn } from "./formula-fills";

/** Limits of Excel's grid and cells. */
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8192;
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;
const ERROR_VALUE = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

const EMPTY: CellSpec = { value: null };

/** `styleOf` gives a style name's number. Texts stand in their cells, so that the workbook's own strings stay untouched. */
export function writeCells(writer: PartWriter, sheet: SheetSpec, styleOf: (name: string) => number): void {
  const fills = filledColumns(sheet);
  const heights = new Map(sheet.rowHeights);
  const lastFilled = fills.flat().reduce((last, fill) => Math.max(last, fill.last), -1);
  const lastHigh = [...heights.keys()].reduce((last, row) => Math.max(last, row), -1);
  const rows = Math.max(sheet.rows.length, lastFilled + 1, lastHigh + 1);
  const widest = sheet.rows.reduce((most, row) => Math.max(most, row.length), fills.length);
  if (rows > MAX_ROWS || Math.max(widest, sheet.columns.length) > MAX_COLUMNS) {
    throw new WorkbookFileError("bad-cell", fileMessages.beyondTheGrid(sheet.name));
  }
  const attributeOf = styleAttributes(styleOf);
  const columns = Array.from({ length: widest }, (_, column) => ({
    start: `<c r="${columnLetters(column)}`,
    style: attributeOf(sheet.columns[column]?.style),
    fills: fills[column] ?? [],
  }));
  for (let row = 0; row < rows; row++) {
    const cells = sheet.rows[row] ?? [];
    let markup = "";
    const width = Math.max(cells.length, fills.length);
    for (let column = 0; column < width; column++) {
      const spec = cells[column] ?? null;
      const place = columns[column];
      const fill = place?.fills.find(({ first, last }) => row >= first && row <= last);
      if (!place || (!spec && !fill)) continue;
      const cell = spec ?? EMPTY;
      const problem = problemOf(cell, fill);
      if (problem) throw new WorkbookFileError("bad-cell", problem(sheet.name, cellAddress(row, column)));
      const style = cell.style === undefined ? place.style : attributeOf(cell.style);
      const content = contentOf(cell, fill, row);
      // An empty cell without a look of its own is what the column shows anyway.
      if (content !== EMPTY_CELL || style !== place.style)
        markup += `${place.start}${row + 1}"${style}${content}`;
    }
    const height = heights.get(row);
    if (markup === "" && height === undefined) continue;
    const size = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
    writer.add(`<row r="${row + 1}"${size}>${markup}</row>`);
  }
}

/** The `s` attribute of a style by its name; the workbook's own style needs none. */
function styleAttributes(styleOf: (name: string) => number): (name: string | undefined) => string {
  const known = new Map<string, string>();
  return (name) => {
    if (name === undefined) return "";
    let attribute = known.get(name);
    if (attribute === undefined) {
      const style = styleOf(name);
      attribute = style === 0 ? "" : ` s="${style}"`;
      known.set(name, attribute);
    }
    return attribute;
  };
}

const EMPTY_CELL = "/>";

/** The rest of a cell's element after its address and style. */
function contentOf({ value, formula }: CellSpec, fill: FilledColumn | undefined, row: number): string {
  if (formula !== undefined) return computed(`<f>${escapeCellText(toFileFormula(formula))}</f>`, value);
  if (fill) return computed(fill.markupAt(row), value);
  if (value === null || value === "") return EMPTY_CELL;
  if (typeof value === "number") return `><v>${value}</v></c>`;
  if (typeof value === "boolean") return ` t="b"><v>${Number(value)}</v></c>`;
  return ` t="inlineStr"><is>${needsSpace(value) ? '<t xml:space="preserve">' : "<t>"}${escapeCellText(value)}</t></is></c>`;
}

/** Excel drops blanks at a text's ends unless it is told that they belong to it. */
function needsSpace(text: string): boolean {
  return text.includes("\n") || text.trim() !== text;
}

/** A formula with the value that it gives today. */
function computed(formula: string, value: CellValue): string {
  if (value === null) return `>${formula}</c>`;
  const shown = typeof value === "string" ? escapeCellText(value) : Number(value);
  return `${typeOfResult(value)}>${formula}<v>${shown}</v></c>`;
}

/** What kind of value a formula gives today. */
function typeOfResult(value: CellValue): string {
  if (typeof value === "boolean") return ' t="b"';
  if (typeof value !== "string") return "";
  return value.startsWith("#") && ERROR_VALUE.test(value) ? ' t="e"' : ' t="str"';
}

/** The sentence for a cell that no sheet can hold. */
function problemOf(
  { value, formula = "" }: CellSpec,
  fill: FilledColumn | undefined,
): ((sheet: string, cell: string) => string) | null {
  if (typeof value === "number" && !Number.isFinite(value)) return fileMessages.notANumber;
  if (typeof value === "string" && value.length > MAX_TEXT) {
    return (sheet, cell) => fileMessages.textTooLong(sheet, cell, value.length, MAX_TEXT);
  }
  const length = Math.max(formula.length, fill?.formula.length ?? 0);
  if (length > MAX_FORMULA) {
    return (sheet, cell) => fileMessages.textTooLong(sheet, cell, length, MAX_FORMULA);
  }
  return null;
}
