/** Clearing blocks and copying formulas over them. */
import type { Rectangle } from "../../../../core/workbook/cells";
import { moveFormula } from "../../../../core/workbook/move-formula";
import { NotModelled } from "../protocol/host-error";
import { contains } from "./area";
import { enter } from "./enter";
import type { CellState, SheetState } from "./workbook-state";
import { cellAt, emptyCell, placeOf, plainFormat } from "./workbook-state";

/** What stays of a cell, by what is cleared. */
const kept: Readonly<Record<string, (cell: CellState) => CellState>> = {
  Contents: ({ format, link }) => ({ ...emptyCell, format, link }),
  Formats: (cell) => ({ ...cell, format: plainFormat }),
  Hyperlinks: (cell) => ({ ...cell, link: null }),
};

export function clearCells(sheet: SheetState, area: Rectangle, what: string): void {
  const keep = kept[what];
  if (!keep) throw new NotModelled(`Range.clear(${what})`);
  for (const [key, cell] of [...sheet.cells]) {
    const { row, column } = placeOf(key);
    if (!contains(area, row, column)) continue;
    const left = keep(cell);
    const isEmpty = left.value === null && left.format === plainFormat && left.link === null;
    if (isEmpty) sheet.cells.delete(key);
    else sheet.cells.set(key, left);
  }
}

/** The formula of one cell over a block, its relative references moving along. */
export function copyFormulas(from: SheetState, source: Rectangle, to: SheetState, target: Rectangle): void {
  if (source.rows * source.columns !== 1) throw new NotModelled("Range.copyFrom a block");
  const { formula } = cellAt(from, source.row, source.column);
  if (formula === null) throw new NotModelled("Range.copyFrom a cell without a formula");
  for (let row = target.row; row < target.row + target.rows; row++)
    for (let column = target.column; column < target.column + target.columns; column++)
      enter(to, row, column, moveFormula(formula, row - source.row, column - source.column));
}
