/** Puts into a cell what a script writes to it: Sheets takes it as if it had been typed, unless the cell's format is plain text. */
import { isDate } from "node:util/types";
import { numberFormatKind } from "../../../../core/workbook/dates";
import { typedValue } from "../../excel/workbook/typed-value";
import { cellAt, changeCell } from "../../excel/workbook/workbook-state";
import { NotModelled, serviceErrors } from "../execution/service-error";
import type { GridState, SpreadsheetState } from "./spreadsheet-state";
import { cellKey } from "./spreadsheet-state";
import { serialOfInstant } from "./zoned-time";

const MAX_TEXT = 50_000;

export function enterValue(
  state: SpreadsheetState,
  grid: GridState,
  row: number,
  column: number,
  content: unknown,
): void {
  const { format } = cellAt(grid, row, column);
  if (content === null || content === "") return putValue(state, grid, row, column, null);
  if (typeof content === "boolean") return putValue(state, grid, row, column, content);
  if (isDate(content)) {
    const serial = serialOfInstant(content.getTime(), state.timeZone);
    if (!Number.isFinite(serial)) throw new NotModelled("writing a Date that is none");
    return putValue(state, grid, row, column, serial, dateFormat(serial));
  }
  if (typeof content === "number") {
    if (!Number.isFinite(content)) throw new NotModelled(`writing ${content}`);
    return putValue(state, grid, row, column, content);
  }
  if (typeof content !== "string") throw new NotModelled(`writing a value of type ${typeof content}`);
  if (content.length > MAX_TEXT) throw serviceErrors.cellText();
  if (format.numberFormat === "@") return putValue(state, grid, row, column, content);
  if (content.length > 1 && content.startsWith("=")) return enterFormula(state, grid, row, column, content);
  const value = typedValue(content);
  const automatic = typeof value === "number" ? typedFormat(content.trim()) : undefined;
  putValue(state, grid, row, column, value, automatic);
}

export function enterFormula(
  state: SpreadsheetState,
  grid: GridState,
  row: number,
  column: number,
  formula: string,
): void {
  if (formula.length > MAX_TEXT) throw serviceErrors.cellText();
  if (cellAt(grid, row, column).format.numberFormat === "@")
    throw new NotModelled("a formula in a cell of plain text");
  const text = formula.startsWith("=") ? formula : `=${formula}`;
  changeCell(grid, row, column, { value: 0, formula: text, isStale: true, link: null });
  grid.writtenFormulas.add(cellKey(row, column));
  state.isStale = true;
}

/** `automatic` is the format that a cell without one of its own takes with the value. */
export function putValue(
  state: SpreadsheetState,
  grid: GridState,
  row: number,
  column: number,
  value: string | number | boolean | null,
  automatic?: string,
): void {
  const { format } = cellAt(grid, row, column);
  const isAutomatic = numberFormatKind(format.numberFormat) === "general";
  const taken = automatic !== undefined && isAutomatic ? { ...format, numberFormat: automatic } : format;
  changeCell(grid, row, column, { value, formula: null, isStale: false, link: null, format: taken });
  grid.writtenFormulas.delete(cellKey(row, column));
  state.isStale = true;
}

const dateFormat = (serial: number) => (Number.isInteger(serial) ? "M/d/yyyy" : "M/d/yyyy H:mm:ss");

/** The number format that typing a text gives to the cell; undefined where it stays automatic. */
function typedFormat(text: string): string | undefined {
  if (/^[-+]?\d*\.?\d*(?:e[-+]?\d+)?$/i.test(text)) return undefined;
  if (text.endsWith("%")) return text.includes(".") ? "0.00%" : "0%";
  if (text.includes("$")) return '"$"#,##0.00';
  if (/^[-+]?[\d,.]+$/.test(text)) return text.includes(".") ? "#,##0.00" : "#,##0";
  if (text.includes(":")) return "h:mm:ss am/pm";
  return /^\d{4}-/.test(text) ? "yyyy-mm-dd" : "M/d/yyyy";
}
