/** Heights of rows for which the file says none: spreadsheet programs fit them to the texts in them when they open a file. */
import type { IStyleData } from "@univerjs/core";
import type { SheetSnapshot } from "../../../core/workbook/snapshot";
import type { Looks } from "./cell-looks";
import type { CellStyles } from "./cell-styles";

/** Of a usual letter, and of a line, for each point of the font's size, in pixels; between Calibri and Arial. */
const LETTER = 0.64;
const LINE = 1.45;
/** Excel fits no row beyond this many pixels (409 points). */
const MOST = 545;
const USUAL_SIZE = 11;

/** Pixels by row; only where a row needs more than `least`. `widthOf` is a column's width in pixels. */
export function fittedHeights(
  { values, merges }: SheetSnapshot,
  { cells, rows }: CellStyles,
  looks: Looks,
  widthOf: (column: number) => number,
  least: number,
): Map<number, number> {
  // Merged cells make no row higher.
  const merged = new Set(merges.map(({ row, column }) => `${row},${column}`));
  const heights = new Map<number, number>();
  for (const { row, column, style } of cells) {
    const value = values[row]?.[column];
    if (value === undefined || value === null || rows[row]?.ia === 0) continue;
    const look = looks.cells[style] ?? {};
    const isMerged = merged.has(`${row},${column}`);
    const lines = isMerged ? 1 : linesOf(String(value), look, widthOf(column));
    const height = Math.min(MOST, Math.ceil(lines * (look.fs ?? USUAL_SIZE) * LINE + 4));
    if (height > Math.max(least, heights.get(row) ?? 0)) heights.set(row, height);
  }
  return heights;
}

function linesOf(text: string, look: IStyleData, width: number): number {
  if (look.tb === undefined) return 1;
  const letters = Math.max(1, Math.floor((width - 6) / ((look.fs ?? USUAL_SIZE) * LETTER)));
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / letters)), 0);
}
