/** Range: values and formulas, read as JavaScript has them and written as if typed. */
import { numberFormatKind } from "../../../../../core/workbook/dates";
import { moveFormula } from "../../../../../core/workbook/move-formula";
import type { CellState } from "../../../excel/workbook/workbook-state";
import { NotModelled, serviceErrors } from "../../execution/service-error";
import { whole } from "../../execution/service-object";
import { isDateFormula } from "../../spreadsheet/date-formula";
import { displayText } from "../../spreadsheet/display-text";
import { enterFormula, enterValue } from "../../spreadsheet/enter-value";
import { instantOfSerial } from "../../spreadsheet/zoned-time";
import { checkEntry } from "./check-entry";
import { RangeBase } from "./range-base";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Keys =
  | "getValue"
  | "getValues"
  | "setValue"
  | "setValues"
  | "getFormula"
  | "getFormulas"
  | "setFormula"
  | "setFormulas"
  | "getDisplayValue"
  | "getDisplayValues"
  | "isBlank"
  | "clearContent";

export class RangeValues extends RangeBase implements Pick<Range, Keys> {
  getValue(): unknown {
    this.place.document.calculate();
    return this.place.first((_row, _column, cell) => this.#out(cell));
  }

  getValues(): unknown[][] {
    this.place.document.calculate();
    return this.place.map((_row, _column, cell) => this.#out(cell));
  }

  setValue(value: unknown): Range {
    const { rows, columns } = this.place.area;
    if (typeof value === "string" && value.startsWith("=") && rows * columns > 1)
      throw new NotModelled("Range.setValue() of a formula over several cells");
    this.place.each((row, column) => this.#enter(row, column, value));
    return whole(this);
  }

  setValues(values: unknown[][]): Range {
    this.place.eachOf(values, "setValues", (row, column, value) => this.#enter(row, column, value));
    return whole(this);
  }

  getFormula(): string {
    return this.place.first((_row, _column, { formula }) => formula ?? "");
  }

  getFormulas(): string[][] {
    return this.place.map((_row, _column, { formula }) => formula ?? "");
  }

  /** Of a block, the formula is the first cell's; in the others its relative references move along. */
  setFormula(formula: string): Range {
    if (typeof formula !== "string")
      throw serviceErrors.signature("SpreadsheetApp.Range.setFormula", [formula]);
    const { row: top, column: left } = this.place.area;
    this.place.each((row, column) =>
      this.#enterFormula(row, column, moveFormula(formula, row - top, column - left)),
    );
    return whole(this);
  }

  setFormulas(formulas: string[][]): Range {
    this.place.eachOf(formulas, "setFormulas", (row, column, formula) => {
      if (typeof formula !== "string")
        throw serviceErrors.signature("SpreadsheetApp.Range.setFormulas", [formulas]);
      this.#enterFormula(row, column, formula);
    });
    return whole(this);
  }

  getDisplayValue(): string {
    this.place.document.calculate();
    return this.place.first((_row, _column, cell) => displayText(cell));
  }

  getDisplayValues(): string[][] {
    this.place.document.calculate();
    return this.place.map((_row, _column, cell) => displayText(cell));
  }

  isBlank(): boolean {
    return this.place
      .map((_row, _column, { value, formula }) => value === null && formula === null)
      .flat()
      .every(Boolean);
  }

  clearContent(): Range {
    return this.setValue(null);
  }

  #enter(row: number, column: number, value: unknown): void {
    const { document, grid } = this.place;
    checkEntry(document, grid, row, column, value);
    enterValue(document.state, grid, row, column, value);
  }

  #enterFormula(row: number, column: number, formula: string): void {
    const { document, grid } = this.place;
    if (formula === "") enterValue(document.state, grid, row, column, null);
    else enterFormula(document.state, grid, row, column, formula);
  }

  /** Empty cells are "", and numbers that look like dates or times are Dates: instants, in the document's time zone. */
  #out({ value, formula, format }: CellState): unknown {
    if (value === null) return "";
    if (typeof value !== "number") return value;
    const kind = numberFormatKind(format.numberFormat);
    const isDate = kind === "date" || kind === "time" || (kind === "general" && isDateFormula(formula));
    return isDate ? new Date(instantOfSerial(value, this.place.document.state.timeZone)) : value;
  }
}
