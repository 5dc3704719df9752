/** Values and formulas of a sheet, in one call. */
import type { CellSpec, FormulaFill, SheetSpec, WorkbookPatch } from "../../../core/workbook/patch";
import { moveFormula } from "../../../core/workbook/move-formula";
import { asTyped } from "../../../core/workbook/as-typed";
import { contentExtent, styleNames } from "../../../core/workbook/sheet-extent";
import { linkedFormula } from "../linked-formula";
import type { Places } from "./places";
import { rangeOf } from "./range-of";

/** Null leaves a cell empty. */
type Content = string | number | boolean | null;

/** What stood there is gone before, and so are the rules that would refuse it. */
export function writeContents(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  spec: SheetSpec,
  styles: WorkbookPatch["styles"],
  places: Places,
): void {
  const { rows, columns } = contentExtent(spec);
  if (rows === 0 || columns === 0) return;
  const { formulaFills = [] } = spec;
  const styleAt = styleNames(spec);
  const isText = (row: number, column: number) => styles[styleAt(row, column) ?? ""]?.numberFormat === "@";
  const contents = Array.from({ length: rows }, (_r, row) =>
    Array.from({ length: columns }, (_c, column) => {
      const cell = spec.rows[row]?.[column] ?? null;
      const fill = cell?.formula === undefined ? fillAt(formulaFills, row, column) : undefined;
      if (!fill) return contentOf(cell, places, isText(row, column));
      return moveFormula(fill.formula, row - fill.range.row, column - fill.range.column);
    }),
  );
  rangeOf(sheet, { row: 0, column: 0, rows, columns }).setValues(contents);
}

/** In cells whose format is text, Google Sheets takes every text as it is, an apostrophe at its start included. */
function contentOf(cell: CellSpec | null, places: Places, isText: boolean): Content {
  if (!cell) return null;
  const { value, formula, link } = cell;
  const url = link && (formula !== undefined || typeof value !== "string") ? places.url(link) : null;
  if (formula !== undefined) return url === null ? formula : linkedFormula(formula, url);
  return typeof value === "string" && !isText ? asTyped(value) : value;
}

function fillAt(fills: readonly FormulaFill[], row: number, column: number): FormulaFill | undefined {
  return fills.find(
    ({ range }) =>
      row >= range.row &&
      row < range.row + range.rows &&
      column >= range.column &&
      column < range.column + range.columns,
  );
}
