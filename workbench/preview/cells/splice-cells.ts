/** Puts changed cells into the markup of a sheet: what is not changed stays byte for byte. */
import { parseRangeAddress, rangeAddress } from "../../../core/workbook/a1";
import { readCellAttributes, type CellAttributes } from "../../xlsx/read/cell-attributes";
import { XmlCursor } from "../../xlsx/xml/xml-cursor";
import { withPrefix } from "../../xlsx/xml/xml-document";

/**
 * A changed cell's markup from the cell as it stands ("" where there is none) and its style: its own, or what its row or column gives to
 * cells that are not there yet.
 */
export type CellMarkup = (before: string, style: number) => string;
export type ChangedCells = ReadonlyMap<number, ReadonlyMap<number, CellMarkup>>;

export function spliceCells(bytes: Buffer, part: string, changed: ChangedCells, prefix: string): Buffer {
  return new CellSplicer(bytes, part, changed, prefix).run();
}

class CellSplicer {
  private readonly cursor: XmlCursor;
  private readonly pieces: Buffer[] = [];
  private readonly rows: number[];
  private readonly cell: CellAttributes = { row: -1, column: -1, style: 0, type: "n" };
  /** Changed columns of the row under the cursor that have not been met yet. */
  private columns: number[] = [];
  /** Styles that columns and the row under the cursor give to new cells. */
  private readonly columnStyles: { first: number; last: number; style: number }[] = [];
  private rowStyle: number | null = null;
  private done = 0;

  constructor(
    private readonly bytes: Buffer,
    part: string,
    private readonly changed: ChangedCells,
    private readonly prefix: string,
  ) {
    this.cursor = new XmlCursor(bytes, part);
    this.rows = [...changed.keys()].sort((a, b) => a - b);
  }

  run(): Buffer {
    const { cursor } = this;
    while (cursor.next()) {
      if (cursor.is("dimension") && !cursor.isClosing) this.widenDimension();
      else if (cursor.is("col") && !cursor.isClosing) this.readColumn();
      else if (cursor.is("row")) {
        if (cursor.isClosing) this.insertCellsBefore(Infinity, cursor.tagStart);
        else this.startRow();
      } else if (cursor.is("c") && !cursor.isClosing) this.meetCell();
      else if (cursor.is("sheetData") && (cursor.isClosing || cursor.isSelfClosing)) {
        this.endCells();
        break;
      }
    }
    this.pieces.push(this.bytes.subarray(this.done));
    return Buffer.concat(this.pieces);
  }

  private replace(start: number, end: number, markup: string): void {
    this.pieces.push(this.bytes.subarray(this.done, start), Buffer.from(markup));
    this.done = end;
  }

  private readColumn(): void {
    const number = (name: string) => Number(this.cursor.attribute(name) ?? 0);
    this.columnStyles.push({ first: number("min") - 1, last: number("max") - 1, style: number("style") });
  }

  private startRow(): void {
    const { cursor, cell } = this;
    const number = cursor.attribute("r");
    cell.row = number === undefined ? cell.row + 1 : Number(number) - 1;
    cell.column = -1;
    this.rowStyle = null;
    while (this.rows[0] !== undefined && this.rows[0] < cell.row)
      this.replace(cursor.tagStart, cursor.tagStart, this.newRow(this.rows.shift() ?? 0));
    if (this.rows[0] !== cell.row) return;
    this.rows.shift();
    const style = cursor.attribute("customFormat") === "1" ? cursor.attribute("s") : undefined;
    this.rowStyle = style === undefined ? null : Number(style);
    this.columns = [...(this.changed.get(cell.row)?.keys() ?? [])].sort((a, b) => a - b);
    // The span is a hint of Excel's own, and would no longer be true.
    const tag = this.bytes
      .toString("utf8", cursor.tagStart, cursor.tagEnd)
      .replace(/\sspans\s*=\s*("[^"]*"|'[^']*')/, "");
    if (!cursor.isSelfClosing) return this.replace(cursor.tagStart, cursor.tagEnd, tag);
    const cells = this.columns.map((column) => this.newCell(cell.row, column)).join("");
    this.columns = [];
    this.replace(cursor.tagStart, cursor.tagEnd, `${tag.slice(0, -2)}>${cells}</${this.prefix}row>`);
  }

  private meetCell(): void {
    const { cursor, cell } = this;
    const start = cursor.tagStart;
    readCellAttributes(cursor, cell);
    this.insertCellsBefore(cell.column, start);
    if (this.columns[0] !== cell.column) return;
    this.columns.shift();
    let closed = cursor.isSelfClosing;
    while (!closed && cursor.next()) closed = cursor.isClosing && cursor.is("c");
    const before = this.bytes.toString("utf8", start, cursor.tagEnd);
    const markup = this.changed.get(cell.row)?.get(cell.column);
    if (markup) this.replace(start, cursor.tagEnd, markup(before, cell.style));
  }

  private insertCellsBefore(column: number, at: number): void {
    let markup = "";
    while (this.columns[0] !== undefined && this.columns[0] < column)
      markup += this.newCell(this.cell.row, this.columns.shift() ?? 0);
    if (markup !== "") this.replace(at, at, markup);
  }

  private endCells(): void {
    const { cursor, prefix } = this;
    this.rowStyle = null;
    const markup = this.rows.map((row) => this.newRow(row)).join("");
    if (markup === "") return;
    if (cursor.isClosing) return this.replace(cursor.tagStart, cursor.tagStart, markup);
    this.replace(cursor.tagStart, cursor.tagEnd, `<${prefix}sheetData>${markup}</${prefix}sheetData>`);
  }

  private newRow(row: number): string {
    const columns = [...(this.changed.get(row)?.keys() ?? [])].sort((a, b) => a - b);
    const cells = columns.map((column) => this.newCell(row, column)).join("");
    return cells === ""
      ? ""
      : withPrefix(this.prefix, `<row r="${row + 1}">`) + cells + `</${this.prefix}row>`;
  }

  private newCell(row: number, column: number): string {
    const ofColumn = this.columnStyles.find(({ first, last }) => column >= first && column <= last);
    return this.changed.get(row)?.get(column)?.("", this.rowStyle ?? ofColumn?.style ?? 0) ?? "";
  }

  private widenDimension(): void {
    const { cursor } = this;
    const range = parseRangeAddress(cursor.attribute("ref") ?? "");
    if (!range) return;
    let [lastRow, lastColumn] = [range.row + range.rows - 1, range.column + range.columns - 1];
    let [row, column] = [range.row, range.column];
    for (const [changedRow, cells] of this.changed)
      for (const changedColumn of cells.keys()) {
        row = Math.min(row, changedRow);
        column = Math.min(column, changedColumn);
        lastRow = Math.max(lastRow, changedRow);
        lastColumn = Math.max(lastColumn, changedColumn);
      }
    const wide = rangeAddress({ row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 });
    if (wide === cursor.attribute("ref")) return;
    const tag = this.bytes.toString("utf8", cursor.tagStart, cursor.tagEnd);
    this.replace(cursor.tagStart, cursor.tagEnd, tag.replace(/(\sref\s*=\s*["'])[^"']*/, `$1${wide}`));
  }
}
