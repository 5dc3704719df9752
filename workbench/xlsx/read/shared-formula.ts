/** Moves a formula to another cell, as a shared formula asks: relative references shift, everything else stays. */
import { columnIndex, columnLetters } from "../../../core/workbook/a1";

/**
 * Pieces of a formula: strings, quoted sheet names, bracketed parts and names with dots or digits stay; cells, whole columns and whole
 * rows move. A word directly before "(" or "!" is a function or a sheet.
 */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w.(!])|(\$?)(\d+):(\$?)(\d+)(?![\w.(!])|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(!])|[\p{L}_\\][\p{L}\p{N}_.\\?]*|\d[\d.]*(?:E[+-]?\d+)?/giu;

const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;

export function moveFormula(formula: string, rows: number, columns: number): string {
  const column = (fixed: string, letters: string) =>
    fixed ? `$${letters}` : columnLetters((columnIndex(letters) + columns + LAST_COLUMN) % LAST_COLUMN);
  const row = (fixed: string, number: string) =>
    fixed + String(fixed ? Number(number) : ((Number(number) - 1 + rows + LAST_ROW) % LAST_ROW) + 1);
  return formula.replace(PIECE, (whole: string, ...groups: (string | undefined)[]) => {
    const [fixA, colA, fixB, colB, fixC, rowC, fixD, rowD, fixE, colE, fixF, rowF] = groups;
    if (colA !== undefined && colB !== undefined)
      return `${column(fixA ?? "", colA)}:${column(fixB ?? "", colB)}`;
    if (rowC !== undefined && rowD !== undefined) return `${row(fixC ?? "", rowC)}:${row(fixD ?? "", rowD)}`;
    if (colE !== undefined && rowF !== undefined && columnIndex(colE) < LAST_COLUMN) {
      return column(fixE ?? "", colE) + row(fixF ?? "", rowF);
    }
    return whole;
  });
}
