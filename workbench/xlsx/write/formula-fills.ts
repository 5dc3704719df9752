/** Formulas that a SheetSpec gives for whole blocks → the `<f>` of each of their cells. */
import { rangeAddress } from "../../../core/workbook/a1";
import type { FormulaFill, SheetSpec } from "../../../core/workbook/patch";
import { toFileFormula } from "../future-functions";
import { filledDown, moveFormula } from "../../../core/workbook/move-formula";
import { escapeCellText } from "../xml/xml-text";

/** One column of a block. Rows count from 0. */
export interface FilledColumn {
  first: number;
  last: number;
  formula: string;
  markupAt: (row: number) => string;
}

/** By column; a cell in several blocks takes the first one's. */
export function filledColumns({ formulaFills = [], rows }: SheetSpec): FilledColumn[][] {
  const columns: FilledColumn[][] = [];
  let shared = 0;
  for (const fill of formulaFills) {
    const { range, formula } = fill;
    const ownFormula = rows[range.row]?.[range.column]?.formula;
    const id =
      ownFormula === undefined && range.rows * range.columns > 1 && mayBeShared(formula) ? shared++ : null;
    for (let column = range.column; column < range.column + range.columns; column++) {
      while (columns.length <= column) columns.push([]);
      const moved = moveFormula(formula, 0, column - range.column);
      columns[column]?.push({
        first: range.row,
        last: range.row + range.rows - 1,
        formula: moved,
        markupAt: id === null ? ownMarkup(moved, range.row) : sharedMarkup(fill, id, column),
      });
    }
  }
  return columns;
}

const TEXT = /"(?:[^"]|"")*"/g;
const NOT_SHARED = /[!{[#\s]|\):|:[A-Z.\d]+\(/i;

/**
 * Excel shares no formula that names another sheet, or holds an array, a reference to a table, an error or a computed range ([MS-XLSB] 2.5.98.98); from
 * files that do it all the same it reads wrong references, or none at all.
 */
function mayBeShared(formula: string): boolean {
  return !NOT_SHARED.test(formula.replace(TEXT, '""'));
}

function sharedMarkup({ range, formula }: FormulaFill, id: number, column: number): FilledColumn["markupAt"] {
  const text = escapeCellText(toFileFormula(formula));
  const master = `<f t="shared" ref="${rangeAddress(range)}" si="${id}">${text}</f>`;
  const other = `<f t="shared" si="${id}"/>`;
  return (row) => (row === range.row && column === range.column ? master : other);
}

function ownMarkup(formula: string, firstRow: number): FilledColumn["markupAt"] {
  const textAt = filledDown(escapeCellText(toFileFormula(formula)));
  return (row) => `<f>${textAt(row - firstRow)}</f>`;
}
