/** Excel.Range: the contents, looks and rules of one block of cells. */
import type { CellValue, Rectangle } from "../../../../core/workbook/cells";
import { hostErrors, NotModelled } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { addressOf, inGrid, overlaps } from "../workbook/area";
import { clearCells, copyFormulas } from "../workbook/cell-changes";
import type { CellState, SheetState } from "../workbook/workbook-state";
import { cellAt, changeCell, changeFormats, MAX_COLUMNS, MAX_ROWS } from "../workbook/workbook-state";
import { enter } from "../workbook/enter";
import { cellProperties, propertiesByLine } from "./cell-properties";
import { ConditionalFormats } from "./conditional-formats";
import { DataValidation } from "./data-validation";
import { formatOfCells } from "./formatted-area";
import { RangeAreas } from "./range-areas";
import { RangeFormat } from "./range-format";
import type { WorkbookContext } from "./workbook-context";

/** More cells than Excel answers at once. */
const MAX_READ = 5_000_000;

export class Range extends HostObject {
  readonly type = "Range";
  constructor(
    private readonly context: WorkbookContext,
    override readonly guardedBy: SheetState,
    readonly area: Rectangle,
  ) {
    super();
  }

  get address() {
    return addressOf(this.guardedBy.name, this.area);
  }
  get rowIndex() {
    return this.area.row;
  }
  get columnIndex() {
    return this.area.column;
  }
  get rowCount() {
    return this.area.rows;
  }
  get columnCount() {
    return this.area.columns;
  }

  get values() {
    this.context.calculate();
    return this.grid(({ value }) => value ?? "");
  }
  set values(values: unknown[][]) {
    this.enter(values);
  }
  get formulas() {
    this.context.calculate();
    return this.grid(({ value, formula }) => formula ?? value ?? "");
  }
  set formulas(formulas: unknown[][]) {
    this.enter(formulas);
  }
  get numberFormat() {
    return this.grid(({ format }) => format.numberFormat);
  }
  /** One format for all cells, or one for each. */
  set numberFormat(formats: unknown) {
    if (typeof formats === "string") {
      changeFormats(this.guardedBy, this.area, (format) => ({ ...format, numberFormat: formats }));
      return;
    }
    this.write(formats, (code, row, column) => {
      const { format } = cellAt(this.guardedBy, row, column);
      changeCell(this.guardedBy, row, column, { format: { ...format, numberFormat: String(code) } });
    });
  }

  get format() {
    const areas = [this.area];
    return new RangeFormat(formatOfCells(this.guardedBy, areas), areas, this.guardedBy);
  }
  get dataValidation() {
    return new DataValidation(this.area, this.guardedBy);
  }
  get conditionalFormats() {
    return new ConditionalFormats(this.area, this.guardedBy);
  }

  set hyperlink(link: { documentReference?: string }) {
    this.setCellProperties([[{ hyperlink: link }]]);
  }
  get columnHidden() {
    return this.allOrNone(this.guardedBy.hiddenColumns, this.area.column, this.area.columns);
  }
  set columnHidden(hidden: boolean | null) {
    this.hide(this.guardedBy.hiddenColumns, this.area.column, this.area.columns, hidden === true);
  }
  get rowHidden() {
    return this.allOrNone(this.guardedBy.hiddenRows, this.area.row, this.area.rows);
  }
  set rowHidden(hidden: boolean | null) {
    this.hide(this.guardedBy.hiddenRows, this.area.row, this.area.rows, hidden === true);
  }

  getRow(row: number) {
    return this.part({ ...this.area, row: this.area.row + row, rows: 1 });
  }
  getColumn(column: number) {
    return this.part({ ...this.area, column: this.area.column + column, columns: 1 });
  }
  getCell(row: number, column: number) {
    return this.part({ row: this.area.row + row, column: this.area.column + column, rows: 1, columns: 1 });
  }
  getBoundingRect(other: Range) {
    const row = Math.min(this.area.row, other.area.row);
    const column = Math.min(this.area.column, other.area.column);
    const rows = Math.max(this.area.row + this.area.rows, other.area.row + other.area.rows) - row;
    const columns =
      Math.max(this.area.column + this.area.columns, other.area.column + other.area.columns) - column;
    return this.part({ row, column, rows, columns });
  }
  getMergedAreasOrNullObject() {
    const merges = this.guardedBy.merges.filter((merge) => overlaps(merge, this.area));
    return merges.length === 0 ? null : new RangeAreas(this.guardedBy, merges, (area) => this.part(area));
  }
  getCellProperties(wanted: object) {
    return this.grid((cell) => cellProperties(wanted, cell));
  }
  getRowProperties(wanted: object) {
    return propertiesByLine(wanted, "rowHidden", this.guardedBy.hiddenRows, this.area.row, this.area.rows);
  }
  getColumnProperties(wanted: object) {
    const { column, columns } = this.area;
    return propertiesByLine(wanted, "columnHidden", this.guardedBy.hiddenColumns, column, columns);
  }

  /** The rig takes links only; an empty object leaves the cell as it is. */
  setCellProperties(properties: unknown[][]): void {
    this.write(properties, (property, row, column) => {
      const [name, ...others] = Object.keys(property ?? {});
      if (name === undefined) return;
      const link: unknown = Object(property).hyperlink;
      if (name !== "hyperlink" || others.length > 0) throw new NotModelled(`Range.setCellProperties ${name}`);
      const reference: unknown = Object(link).documentReference;
      if (typeof reference !== "string") throw new NotModelled("Range.hyperlink without documentReference");
      changeCell(this.guardedBy, row, column, { link: reference });
    });
  }
  merge(across?: boolean): void {
    if (across === true) throw new NotModelled("Range.merge(true)");
    this.unmerge();
    this.guardedBy.merges.push(this.area);
  }
  unmerge(): void {
    this.guardedBy.merges = this.guardedBy.merges.filter((merge) => !overlaps(merge, this.area));
  }
  clear(what = "All"): void {
    clearCells(this.guardedBy, this.area, what);
    if (what === "Contents") this.tellChanged();
  }
  copyFrom(source: unknown, what?: string): void {
    if (!(source instanceof Range) || what !== "Formulas")
      throw new NotModelled(`Range.copyFrom(…, ${what ?? "All"})`);
    copyFormulas(source.guardedBy, source.area, this.guardedBy, this.area);
    this.tellChanged();
  }
  select(): void {
    if (this.guardedBy.visibility !== "visible") throw hostErrors.operation();
    this.context.state.active = this.guardedBy;
    this.context.state.selection = this.address;
  }
  /** The client asks for this before it sends a large array in pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw hostErrors.argument();
  }

  private enter(contents: unknown): void {
    this.write(contents, (cell, row, column) => enter(this.guardedBy, row, column, cell));
    this.tellChanged();
  }

  private tellChanged(): void {
    this.context.changed({ sheet: this.guardedBy, area: this.area });
  }

  private part(area: Rectangle): Range {
    return new Range(this.context, this.guardedBy, inGrid(area));
  }

  private grid<T>(read: (cell: CellState, row: number, column: number) => T): T[][] {
    const { row, column, rows, columns } = this.area;
    if (rows * columns > MAX_READ) throw new NotModelled(`reading ${this.address}`);
    return Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_, j) =>
        read(cellAt(this.guardedBy, row + i, column + j), row + i, column + j),
      ),
    );
  }

  /** Null leaves a cell as it is. */
  private write(values: unknown, into: (value: CellValue, row: number, column: number) => void): void {
    const { row, column, rows, columns } = this.area;
    const isWholeLine = rows === MAX_ROWS || columns === MAX_COLUMNS;
    if (isWholeLine || !Array.isArray(values) || values.length !== rows) throw hostErrors.argument();
    values.forEach((line: unknown, i) => {
      if (!Array.isArray(line) || line.length !== columns) throw hostErrors.argument();
      line.forEach((value: CellValue, j) => {
        if (value !== null) into(value, row + i, column + j);
      });
    });
  }

  private allOrNone(hidden: ReadonlySet<number>, first: number, count: number): boolean | null {
    const inside = [...hidden].filter((index) => index >= first && index < first + count).length;
    return inside === count ? true : inside === 0 ? false : null;
  }

  private hide(lines: Set<number>, first: number, count: number, hidden: boolean): void {
    if (!hidden) {
      for (const line of [...lines]) if (line >= first && line < first + count) lines.delete(line);
    } else for (let line = first; line < first + count; line++) lines.add(line);
  }
}

/** The smallest block that holds all of the cells; null where there are none. */
export function usedArea(cells: readonly { row: number; column: number }[]): Rectangle | null {
  if (cells.length === 0) return null;
  let [top, left, bottom, right] = [MAX_ROWS, MAX_COLUMNS, 0, 0];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
