/** Small made-up sheets written as text: one string a row, cells between bars. */
import type { CellValue } from "../../core/workbook/cells";
import { parseRangeAddress } from "../../core/workbook/a1";
import { isoDayToSerial } from "../../core/workbook/dates";
import { emptySheet, type SheetSnapshot, type WorkbookSnapshot } from "../../core/workbook/snapshot";

export interface SheetText {
  name?: string;
  /**
   * "Goal | Owner | 12 | 85% | 2026-06-30 | =SUM(A1:A3)=12": numbers, percents, days and formulas with their value are typed, "@…" is
   * always text. A row that begins with "!" is bold and filled, with "*" bold. "" is a blank row; "~" in a cell is a line break.
   */
  rows: string[];
  /** "A1:D1" */
  merges?: string[];
  hiddenRows?: number[];
  visibility?: SheetSnapshot["visibility"];
}

export function sheetOf({
  name = "Sheet1",
  rows,
  merges = [],
  hiddenRows = [],
  visibility = "visible",
}: SheetText): SheetSnapshot {
  const sheet = { ...emptySheet(name), visibility, hiddenRows };
  sheet.merges = merges.flatMap((address) => parseRangeAddress(address) ?? []);
  for (const [row, text] of rows.entries()) {
    const style = text.startsWith("!") ? "fill" : text.startsWith("*") ? "bold" : null;
    const cells = (style === null ? text : text.slice(1)).split("|").map((cell) => cell.trim());
    sheet.values.push(cells.map((cell, column) => typed(sheet, cell, row, column)));
    for (const [column, cell] of cells.entries()) {
      if (cell === "" || style === null) continue;
      sheet.bold.push([row, column]);
      if (style === "fill") sheet.fills.push([row, column, "#1F4E79"]);
    }
  }
  return sheet;
}

function typed(sheet: SheetSnapshot, cell: string, row: number, column: number): CellValue {
  if (cell === "") return null;
  if (cell.startsWith("@")) return cell.slice(1);
  const formula = /^(=.*)=([^=]*)$/.exec(cell);
  if (formula?.[1] && formula[2] !== undefined) {
    sheet.formulas.push([row, column, formula[1]]);
    return Number.isNaN(Number(formula[2])) ? formula[2] : Number(formula[2]);
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(cell)) {
    sheet.numberFormats.push([row, column, "m/d/yyyy"]);
    return isoDayToSerial(cell, 1900);
  }
  if (/^-?\d+(\.\d+)?%$/.test(cell)) {
    sheet.numberFormats.push([row, column, "0%"]);
    return Number(cell.slice(0, -1)) / 100;
  }
  return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell.replace(/~/g, "\n");
}

export function workbookOf(...sheets: SheetSnapshot[]): WorkbookSnapshot {
  return { name: "plan.xlsx", locale: "en-US", timeZone: "UTC", dateSystem: 1900, sheets, definedNames: [] };
}
