/** Values and formulas of a sheet, in one call. */
import { asTyped } from "../../../core/workbook/as-typed";
import { filledDown, moveFormula } from "../../../core/workbook/move-formula";
import type { CellSpec, FormulaFill, SheetSpec, WorkbookPatch } from "../../../core/workbook/patch";
import { contentExtent, styleNames } from "../../../core/workbook/sheet-extent";
import { linkedFormula, linkedText } from "../linked-formula";
import { areLinksFormulas } from "./cell-links";
import type { Places } from "./places";
import type { Ranges } from "./ranges";

/** Null leaves a cell empty. */
type Content = string | number | boolean | null;

/** What stood there is gone before, and so are the rules that would refuse it. */
export function writeContents(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  spec: SheetSpec,
  styles: WorkbookPatch["styles"],
  places: Places,
  ranges: Ranges,
): void {
  const { rows, columns } = contentExtent(spec);
  if (rows === 0 || columns === 0) return;
  const fills = filledColumns(spec.formulaFills ?? [], columns);
  const styleAt = styleNames(spec);
  const isText = (row: number, column: number) => styles[styleAt(row, column) ?? ""]?.numberFormat === "@";
  const areFormulas = areLinksFormulas(spec);
  const contents = Array.from({ length: rows }, (_r, row) =>
    Array.from({ length: columns }, (_c, column) => {
      const cell = spec.rows[row]?.[column] ?? null;
      const filled = cell?.formula === undefined ? fills[column]?.(row) : undefined;
      return filled ?? contentOf(cell, places, isText(row, column), areFormulas);
    }),
  );
  ranges.at(sheet, { row: 0, column: 0, rows, columns }).setValues(contents);
}

/** In cells whose format is text, Google Sheets takes every text as it is, an apostrophe at its start included. */
function contentOf(
  cell: CellSpec | null,
  places: Places,
  isText: boolean,
  areLinksFormulas: boolean,
): Content {
  if (!cell) return null;
  const { value, formula, link } = cell;
  if (formula !== undefined) {
    const url = link ? places.url(link) : null;
    return url === null ? formula : linkedFormula(formula, url);
  }
  if (typeof value !== "string" || isText) return value;
  const url = link && areLinksFormulas && value !== "" ? places.url(link) : null;
  return url === null ? asTyped(value) : linkedText(value, url);
}

/** By column, the formula in one of its rows; undefined where none is filled in. */
function filledColumns(
  fills: readonly FormulaFill[],
  columns: number,
): (((row: number) => string | undefined) | undefined)[] {
  return Array.from({ length: columns }, (_, column) => {
    const own = fills
      .filter(({ range }) => column >= range.column && column < range.column + range.columns)
      .map(({ range, formula }) => ({
        range,
        down: filledDown(moveFormula(formula, 0, column - range.column)),
      }));
    if (own.length === 0) return undefined;
    return (row) => {
      const fill = own.find(({ range }) => row >= range.row && row < range.row + range.rows);
      return fill?.down(row - fill.range.row);
    };
  });
}
