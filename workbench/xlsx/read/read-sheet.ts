/** Reads one worksheet part in a single pass over its bytes. */
import type { CellText, CellValue, Rectangle } from "../../../core/workbook/cells";
import { cellAddress, parseRangeAddress } from "../../../core/workbook/a1";
import { fileMessages } from "../../../core/messages/en/file";
import { WorkbookFileError } from "../workbook-file-error";
import { fromFileFormula } from "../future-functions";
import { XmlCursor } from "../xml/xml-cursor";
import { unescapeCellText } from "../xml/xml-text";
import { readCellAttributes, type CellAttributes } from "./cell-attributes";
import type { CellFormat } from "./cell-formats";
import { plainFormat } from "./cell-formats";
import { FormulaRanges } from "./formula-ranges";
import { serialFromIso } from "./iso-date";
import { parseNumber } from "./parse-number";
import { RichText, type Boldness } from "./rich-text";
import type { SharedStrings } from "./shared-strings";

export interface SheetContent {
  values: CellValue[][];
  formulas: CellText[];
  numberFormats: CellText[];
  fills: CellText[];
  bold: [row: number, column: number][];
  merges: Rectangle[];
  hiddenRows: number[];
  /** First and last column, 0-based. */
  hiddenColumns: [first: number, last: number][];
}

export interface SheetReadingContext {
  strings: SharedStrings;
  formats: readonly CellFormat[];
  dateSystem: 1900 | 1904;
  /** Called now and then with the number of bytes read. */
  onBytes: (bytes: number) => void;
}

const ROWS_BETWEEN_REPORTS = 4096;
/** Excel's grid. */
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

export function readSheet(bytes: Buffer, part: string, context: SheetReadingContext): SheetContent {
  return new SheetReader(new XmlCursor(bytes, part), part, context).read();
}

class SheetReader {
  private readonly content: SheetContent = {
    values: [],
    formulas: [],
    numberFormats: [],
    fills: [],
    bold: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
  private readonly cell: CellAttributes = { row: 0, column: -1, style: 0, type: "n" };
  private readonly rich: RichText;
  private readonly ranges = new FormulaRanges();
  private rowsSinceReport = 0;
  private inCell = false;
  private valueStart = -1;
  private valueEnd = -1;
  private formulaStart = -1;
  private formula: string | null = null;

  constructor(
    private readonly cursor: XmlCursor,
    private readonly part: string,
    private readonly context: SheetReadingContext,
  ) {
    this.rich = new RichText(cursor);
    this.cell.row = -1;
  }

  read(): SheetContent {
    const { cursor } = this;
    while (cursor.next()) {
      if (this.inCell) this.insideCell();
      else if (cursor.isClosing) continue;
      else if (cursor.is("c")) this.startCell();
      else if (cursor.is("row")) this.startRow();
      else if (cursor.is("mergeCell")) this.readMerge();
      else if (cursor.is("col")) this.readColumn();
    }
    this.addSpilledFormulas();
    return this.content;
  }

  private startRow(): void {
    const number = this.cursor.attribute("r");
    this.cell.row = number === undefined ? this.cell.row + 1 : Number(number) - 1;
    this.cell.column = -1;
    const hidden = this.cursor.attribute("hidden");
    if (hidden === "1" || hidden === "true") this.content.hiddenRows.push(this.cell.row);
    if (++this.rowsSinceReport < ROWS_BETWEEN_REPORTS) return;
    this.rowsSinceReport = 0;
    this.context.onBytes(this.cursor.tagEnd);
  }

  private startCell(): void {
    readCellAttributes(this.cursor, this.cell);
    if (this.cursor.isSelfClosing) return this.storeEmpty();
    this.inCell = true;
    this.valueStart = -1;
    this.formula = null;
    if (this.cell.type === "inlineStr") this.rich.reset();
  }

  private insideCell(): void {
    const { cursor } = this;
    if (cursor.isClosing) {
      if (cursor.is("v")) this.valueEnd = cursor.tagStart;
      else if (cursor.is("c")) this.endCell();
      else if (cursor.is("f")) this.formula = cursor.text(this.formulaStart, cursor.tagStart);
      else if (this.cell.type === "inlineStr") this.rich.read();
    } else if (cursor.is("v")) {
      if (!cursor.isSelfClosing) this.valueStart = cursor.tagEnd;
    } else if (cursor.is("f")) this.startFormula();
    else if (this.cell.type === "inlineStr") this.rich.read();
  }

  private startFormula(): void {
    this.formulaStart = this.cursor.tagEnd;
    if (this.cursor.isSelfClosing) this.formula = "";
    if (this.cursor.attributesEnd > this.cursor.nameEnd) this.ranges.open(this.cursor);
  }

  private endCell(): void {
    this.inCell = false;
    const { row, column } = this.cell;
    let boldness: Boldness = "as the cell";
    let value: CellValue = null;
    if (this.cell.type === "inlineStr") {
      value = this.rich.text;
      boldness = this.rich.boldness;
    } else if (this.valueStart >= 0) {
      if (this.cell.type === "s") {
        const index = parseNumber(this.cursor.bytes, this.valueStart, this.valueEnd) ?? -1;
        value = this.context.strings.texts[index] ?? this.damaged("it refers to a text that is not there");
        boldness = this.context.strings.boldness.get(index) ?? boldness;
      } else value = this.plainValue();
    }
    if (this.formula !== null) {
      const text = this.ranges.close(unescapeCellText(this.formula), this.cell);
      this.content.formulas.push([row, column, fromFileFormula(text)]);
    }
    if (value !== null && value !== "") this.store(value, boldness);
    else this.storeEmpty();
  }

  private plainValue(): CellValue {
    const { cursor, valueStart, valueEnd } = this;
    switch (this.cell.type) {
      case "n": {
        const number = parseNumber(cursor.bytes, valueStart, valueEnd);
        return Number.isNaN(number) ? cursor.text(valueStart, valueEnd) : number;
      }
      case "b": {
        const text = cursor.text(valueStart, valueEnd).trim();
        return text === "1" || text === "true";
      }
      case "d": {
        const text = cursor.text(valueStart, valueEnd).trim();
        return serialFromIso(text, this.context.dateSystem) ?? text;
      }
      default:
        return unescapeCellText(cursor.text(valueStart, valueEnd));
    }
  }

  private store(value: CellValue, boldness: Boldness): void {
    const { values, numberFormats, fills, bold } = this.content;
    const { row, column, style } = this.cell;
    if (row >= MAX_ROWS || column >= MAX_COLUMNS) this.damaged("a sheet has no such cell");
    while (values.length <= row) values.push([]);
    const cells = values[row] ?? [];
    while (cells.length < column) cells.push(null);
    cells[column] = value;
    const format = this.context.formats[style] ?? plainFormat;
    if (format.numberFormat !== null) numberFormats.push([row, column, format.numberFormat]);
    if (format.fill !== null) fills.push([row, column, format.fill]);
    if (boldness === "as the cell" ? format.bold : boldness === "bold") bold.push([row, column]);
  }

  /** Behind a value on its row, an empty cell's colour may say something: a status without words. */
  private storeEmpty(): void {
    const { row, column, style } = this.cell;
    const fill = this.context.formats[style]?.fill ?? null;
    if (fill !== null && column < MAX_COLUMNS && (this.content.values[row]?.length ?? 0) > 0)
      this.content.fills.push([row, column, fill]);
  }

  private damaged(detail: string): never {
    const where = `${this.part}, cell ${cellAddress(this.cell.row, this.cell.column)}`;
    throw new WorkbookFileError("damaged", fileMessages.damaged(where, detail));
  }

  private readMerge(): void {
    const range = parseRangeAddress(this.cursor.attribute("ref") ?? "");
    if (range && range.rows * range.columns > 1) this.content.merges.push(range);
  }

  private readColumn(): void {
    const hidden = this.cursor.attribute("hidden");
    const width = this.cursor.attribute("width");
    if (hidden !== "1" && hidden !== "true" && width !== "0") return;
    const first = Number(this.cursor.attribute("min")) - 1;
    this.content.hiddenColumns.push([first, Number(this.cursor.attribute("max")) - 1]);
  }

  /** Cells that an array formula fills have no formula element of their own. */
  private addSpilledFormulas(): void {
    for (const { range, master, text } of this.ranges.filled) {
      for (let row = range.row; row < range.row + range.rows; row++) {
        const cells = this.content.values[row] ?? [];
        const end = Math.min(cells.length, range.column + range.columns);
        for (let column = range.column; column < end; column++) {
          if (cells[column] === null || (row === master.row && column === master.column)) continue;
          this.content.formulas.push([row, column, fromFileFormula(text)]);
        }
      }
    }
  }
}
