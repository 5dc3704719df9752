/** Sheet: its ranges, its grid and what is written row by row. */
import { parseRangeAddress } from "../../../../../core/workbook/a1";
import { cellAt, placeOf } from "../../../excel/workbook/workbook-state";
import { NotModelled, ServiceError, serviceErrors } from "../../execution/service-error";
import { ServiceObject, whole } from "../../execution/service-object";
import type { GridState } from "../../spreadsheet/spreadsheet-state";
import { usedSize } from "../../spreadsheet/spreadsheet-state";
import type { Session } from "./session";

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Keys =
  | ("getName" | "getSheetName" | "getSheetId" | "getParent" | "getIndex")
  | ("getRange" | "getDataRange" | "getSheetValues" | "appendRow")
  | ("getLastRow" | "getLastColumn" | "getMaxRows" | "getMaxColumns")
  | ("insertRowsAfter" | "insertColumnsAfter" | "deleteRows" | "deleteColumns");

export class SheetCells extends ServiceObject implements Pick<Google, Keys> {
  readonly api = "Sheet";

  constructor(
    readonly session: Session,
    readonly grid: GridState,
  ) {
    super();
  }

  getSheetId = () => this.grid.gridId;
  getParent = () => this.session.spreadsheet();
  getSheetName = () => this.getName();

  getName(): string {
    this.session.document.check(this.grid);
    return this.grid.name;
  }

  getIndex(): number {
    this.session.document.check(this.grid);
    return this.session.document.state.sheets.indexOf(this.grid) + 1;
  }

  /** By A1 address, or by 1-based row and column and the number of each. */
  getRange(...args: [string] | number[]): Range {
    this.session.document.check(this.grid);
    const [first, column, rows = 1, columns = 1] = args;
    if (args.length === 1 && typeof first === "string") return this.#rangeAt(first);
    const numbers = [first, column, rows, columns];
    const isWhole = (value: unknown): value is number => typeof value === "number" && Number.isInteger(value);
    if (args.length < 2 || args.length > 4 || !numbers.every(isWhole))
      throw serviceErrors.signature("SpreadsheetApp.Sheet.getRange", args);
    return this.session.rangeOf(this.grid, {
      row: Number(first) - 1,
      column: Number(column) - 1,
      rows: Number(rows),
      columns: Number(columns),
    });
  }

  /** "B2", "B2:C9", "A:C" or "A2:C", with or without "$". */
  #rangeAt(address: string): Range {
    const bare = address.replace(/\$/g, "");
    if (/!|^\d+:\d+$/.test(bare)) throw new NotModelled(`Sheet.getRange("${address}")`);
    const { rowCount, columnCount } = this.grid;
    const [, first, row = "", last] = /^([A-Z]+)(\d*):([A-Z]+)$/i.exec(bare) ?? [];
    const isOpen = first !== undefined && last !== undefined;
    const area = parseRangeAddress(isOpen ? `${first}${row || 1}:${last}${rowCount}` : bare);
    if (!area || area.row + area.rows > rowCount || area.column + area.columns > columnCount)
      throw serviceErrors.noRange();
    return this.session.rangeOf(this.grid, area);
  }

  getDataRange(): Range {
    const { rows, columns } = this.#used();
    return this.session.rangeOf(this.grid, {
      row: 0,
      column: 0,
      rows: Math.max(1, rows),
      columns: Math.max(1, columns),
    });
  }

  getSheetValues = (row: number, column: number, rows: number, columns: number) =>
    this.getRange(row, column, rows, columns).getValues();

  #used() {
    this.session.document.check(this.grid);
    return usedSize(this.grid);
  }

  getLastRow = () => this.#used().rows;
  getLastColumn = () => this.#used().columns;
  getMaxRows = () => this.#size("rowCount");
  getMaxColumns = () => this.#size("columnCount");

  #size(what: "rowCount" | "columnCount"): number {
    this.session.document.check(this.grid);
    return this.grid[what];
  }

  /** Below the last row with a value; the grid grows where it has to. */
  appendRow(contents: unknown[]): Google {
    const { document } = this.session;
    if (!Array.isArray(contents) || contents.length === 0)
      throw serviceErrors.signature("SpreadsheetApp.Sheet.appendRow", [contents]);
    const row = this.#used().rows;
    document.checkEdit(this.grid, { row, column: 0, rows: 1, columns: contents.length });
    this.grid.rowCount = Math.max(this.grid.rowCount, row + 1);
    this.grid.columnCount = Math.max(this.grid.columnCount, contents.length);
    this.getRange(row + 1, 1, 1, contents.length).setValues([contents]);
    return whole(this);
  }

  insertRowsAfter(after: number, howMany: number): Google {
    this.#grow("rowCount", after, howMany, "insertRowsAfter");
    return whole(this);
  }

  insertColumnsAfter(after: number, howMany: number): Google {
    this.#grow("columnCount", after, howMany, "insertColumnsAfter");
    return whole(this);
  }

  #grow(what: "rowCount" | "columnCount", after: number, howMany: number, method: string): void {
    const { document } = this.session;
    document.checkEdit(this.grid, null);
    const { rowCount, columnCount } = this.grid;
    if (after !== this.grid[what]) throw new NotModelled(`Sheet.${method}() but at the end`);
    document.checkSize(howMany * (what === "rowCount" ? columnCount : rowCount));
    this.grid[what] += howMany;
  }

  deleteRows = (from: number, howMany: number) => this.#shrink("rowCount", from, howMany, "deleteRows");
  deleteColumns = (from: number, howMany: number) =>
    this.#shrink("columnCount", from, howMany, "deleteColumns");

  #shrink(what: "rowCount" | "columnCount", from: number, howMany: number, method: string): void {
    this.session.document.checkEdit(this.grid, null);
    const { grid } = this;
    const isUsed = [...grid.cells.keys()].map(placeOf).some(({ row, column }) => {
      const at = what === "rowCount" ? row : column;
      const cell = cellAt(grid, row, column);
      return at >= from - 1 && (cell.value !== null || cell.formula !== null);
    });
    if (from + howMany - 1 !== grid[what] || isUsed)
      throw new NotModelled(`Sheet.${method}() but empty ones at the end`);
    if (from <= 1) throw new ServiceError("You can't delete all the rows or columns on the sheet.");
    grid[what] -= howMany;
  }
}
