/** The cells that a Range stands for, and the ways to go over them. */
import { cellAddress } from "../../../../../core/workbook/a1";
import type { Rectangle } from "../../../../../core/workbook/cells";
import type { CellFormat, CellState } from "../../../excel/workbook/workbook-state";
import { cellAt, changeFormats } from "../../../excel/workbook/workbook-state";
import { serviceErrors } from "../../execution/service-error";
import type { GridState } from "../../spreadsheet/spreadsheet-state";
import type { Session } from "./session";

export class Place {
  constructor(
    readonly session: Session,
    readonly grid: GridState,
    readonly area: Rectangle,
  ) {}

  get document() {
    return this.session.document;
  }

  /** Rows of what `read` finds at each cell. Throws where the sheet is gone. */
  map<T>(read: (row: number, column: number, cell: CellState) => T): T[][] {
    const { document, grid, area } = this;
    document.check(grid);
    return Array.from({ length: area.rows }, (_r, i) =>
      Array.from({ length: area.columns }, (_c, j) => {
        const [row, column] = [area.row + i, area.column + j];
        return read(row, column, cellAt(grid, row, column));
      }),
    );
  }

  /** What `read` finds at the first cell. */
  first<T>(read: (row: number, column: number, cell: CellState) => T): T {
    const { document, grid, area } = this;
    document.check(grid);
    return read(area.row, area.column, cellAt(grid, area.row, area.column));
  }

  /** Throws where the user may not change these cells. */
  each(write: (row: number, column: number) => void): void {
    const { document, grid, area } = this;
    document.checkEdit(grid, area);
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++) write(row, column);
  }

  /** The same with a value for each cell. Throws where rows or columns do not match; nothing is written then. */
  eachOf(
    values: unknown,
    method: string,
    write: (row: number, column: number, value: unknown) => void,
  ): void {
    const { area } = this;
    if (!Array.isArray(values) || !values.every((row) => Array.isArray(row)))
      throw serviceErrors.signature(`SpreadsheetApp.Range.${method}`, [values]);
    const rows: unknown[][] = values;
    if (rows.length !== area.rows) throw serviceErrors.rowCount(rows.length, area.rows);
    const unlike = rows.find(({ length }) => length !== area.columns);
    if (unlike) throw serviceErrors.columnCount(unlike.length, area.columns);
    this.each((row, column) => write(row, column, rows[row - area.row]?.[column - area.column]));
  }

  /** Looks of all cells. */
  format(changed: (format: CellFormat, row: number, column: number) => CellFormat): void {
    this.document.checkEdit(this.grid, this.area);
    changeFormats(this.grid, this.area, changed);
  }

  address = () => cellAddress(this.area.row, this.area.column);
}
