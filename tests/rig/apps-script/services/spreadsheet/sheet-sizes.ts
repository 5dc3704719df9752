/** Sheet: rows and columns, their sizes, which of them are hidden and which stay in view. */
import { serviceErrors } from "../../execution/service-error";
import { whole } from "../../execution/service-object";
import { editedDocument } from "./session";
import type { GridState } from "../../spreadsheet/spreadsheet-state";
import type { Dimension } from "./is-cut";
import { isCut } from "./is-cut";
import { SheetCells } from "./sheet-cells";

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type Keys =
  | ("getFrozenRows" | "getFrozenColumns" | "setFrozenRows" | "setFrozenColumns")
  | ("getColumnWidth" | "setColumnWidth" | "setColumnWidths")
  | ("getRowHeight" | "setRowHeight" | "setRowHeights" | "setRowHeightsForced")
  | ("hideRows" | "showRows" | "hideColumns" | "showColumns")
  | ("isRowHiddenByUser" | "isColumnHiddenByUser");

/** Of new columns and rows, in pixels. */
const COLUMN_PIXELS = 100;
const ROW_PIXELS = 21;
/** The state counts in points, as Excel does. */
const POINTS = 0.75;

export class SheetSizes extends SheetCells implements Pick<Google, Keys> {
  getFrozenRows = () => this.grid.freeze.rows;
  getFrozenColumns = () => this.grid.freeze.columns;

  setFrozenRows(rows: number): void {
    editedDocument(this.session, this.grid);
    if (rows >= this.grid.rowCount) throw serviceErrors.freezeAll("rows");
    if (this.grid.merges.some((merge) => isCut(merge, "rows", rows))) throw serviceErrors.frozenMerge("rows");
    this.grid.freeze = { ...this.grid.freeze, rows };
  }

  setFrozenColumns(columns: number): void {
    editedDocument(this.session, this.grid);
    if (columns >= this.grid.columnCount) throw serviceErrors.freezeAll("columns");
    if (this.grid.merges.some((merge) => isCut(merge, "columns", columns)))
      throw serviceErrors.frozenMerge("columns");
    this.grid.freeze = { ...this.grid.freeze, columns };
  }

  getColumnWidth = (column: number) => this.#size("columns", column);
  setColumnWidth = (column: number, pixels: number) => this.setColumnWidths(column, 1, pixels);
  setColumnWidths = (from: number, columns: number, pixels: number) =>
    this.#setSizes("columns", from, columns, pixels);

  getRowHeight = (row: number) => this.#size("rows", row);
  setRowHeight = (row: number, pixels: number) => this.setRowHeights(row, 1, pixels);
  /** Rows grow where their text needs it; the rig does not measure text. */
  setRowHeights = (from: number, rows: number, pixels: number) => this.#setSizes("rows", from, rows, pixels);
  setRowHeightsForced = (from: number, rows: number, pixels: number) =>
    this.#setSizes("rows", from, rows, pixels);

  hideRows = (from: number, rows = 1) => this.#hide("rows", from, rows, true);
  showRows = (from: number, rows = 1) => this.#hide("rows", from, rows, false);
  hideColumns = (from: number, columns = 1) => this.#hide("columns", from, columns, true);
  showColumns = (from: number, columns = 1) => this.#hide("columns", from, columns, false);
  isRowHiddenByUser = (row: number) => this.#isHidden("rows", row);
  isColumnHiddenByUser = (column: number) => this.#isHidden("columns", column);

  #size(what: Dimension, position: number): number {
    const { grid } = this;
    this.session.document.check(grid);
    checkPositions(grid, what, position, 1);
    const points = (what === "rows" ? grid.rowHeights : grid.columnWidths).get(position - 1);
    if (points === undefined) return what === "rows" ? ROW_PIXELS : COLUMN_PIXELS;
    return Math.round(points / POINTS);
  }

  #setSizes(what: Dimension, from: number, howMany: number, pixels: number): Google {
    const { grid } = this;
    editedDocument(this.session, grid);
    checkPositions(grid, what, from, howMany);
    const sizes = what === "rows" ? grid.rowHeights : grid.columnWidths;
    for (let at = from - 1; at < from - 1 + howMany; at++) sizes.set(at, pixels * POINTS);
    return whole(this);
  }

  #hide(what: Dimension, from: number, howMany: number, isHidden: boolean): void {
    const { grid } = this;
    editedDocument(this.session, grid);
    checkPositions(grid, what, from, howMany);
    const hidden = what === "rows" ? grid.hiddenRows : grid.hiddenColumns;
    for (let at = from - 1; at < from - 1 + howMany; at++) {
      if (isHidden) hidden.add(at);
      else hidden.delete(at);
    }
  }

  #isHidden(what: Dimension, position: number): boolean {
    const { grid } = this;
    this.session.document.check(grid);
    checkPositions(grid, what, position, 1);
    return (what === "rows" ? grid.hiddenRows : grid.hiddenColumns).has(position - 1);
  }
}

/** 1-based. Throws where they are not all on the grid. */
function checkPositions(grid: GridState, what: Dimension, from: number, howMany: number): void {
  const count = what === "rows" ? grid.rowCount : grid.columnCount;
  if (!Number.isInteger(from) || from < 1 || howMany < 1 || from + howMany - 1 > count)
    throw serviceErrors.outside();
}
