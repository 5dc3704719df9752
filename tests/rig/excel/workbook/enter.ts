/** Puts into a cell what a program writes to it: Excel takes it as if it had been typed. */
import { hostErrors } from "../protocol/host-error";
import { typedValue } from "./typed-value";
import type { SheetState } from "./workbook-state";
import { cellAt, changeCell } from "./workbook-state";

const MAX_TEXT = 32_767;
const MAX_FORMULA = 8192;

export function enter(sheet: SheetState, row: number, column: number, content: unknown): void {
  if (typeof content === "number" || typeof content === "boolean")
    return changeCell(sheet, row, column, { value: content, formula: null, isStale: false });
  if (typeof content !== "string" || content.length > MAX_TEXT) throw hostErrors.argument();
  if (cellAt(sheet, row, column).format.numberFormat === "@")
    return changeCell(sheet, row, column, { value: content, formula: null, isStale: false });
  if (content.length > 1 && content.startsWith("=")) {
    if (content.length > MAX_FORMULA) throw hostErrors.argument();
    return changeCell(sheet, row, column, { value: 0, formula: content, isStale: true });
  }
  changeCell(sheet, row, column, { value: typedValue(content), formula: null, isStale: false });
}
