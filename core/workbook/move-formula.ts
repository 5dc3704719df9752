/** Moves a formula to other cells, as shared formulas and filling down ask: relative references shift, everything else stays. */
import { columnIndex, columnLetters } from "./a1";

/**
 * Pieces of a formula: strings, quoted sheet names, bracketed parts and names with dots or digits stay; cells, whole columns and whole
 * rows move. A word directly before "(" or "!" is a function or a sheet.
 */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\][]*\]|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w.(!])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(!])|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(!])|[\p{L}_\\][\p{L}\p{N}_.\\?]*|\d[\d.]*(?:E[+-]?\d+)?/giu;

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

/** The same for one column, many times: what the formula says so many rows further down. It is taken apart once. */
export function filledDown(formula: string): (rows: number) => string {
  const texts: string[] = [];
  const numbers: number[] = [];
  let from = 0;
  const cut = (end: number, digits: string): void => {
    texts.push(formula.slice(from, end - digits.length));
    numbers.push(Number(digits) - 1);
    from = end;
  };
  for (const match of formula.matchAll(PIECE)) {
    const [whole, , , , , fixC, rowC, fixD, rowD, , colE, fixF, rowF] = match;
    const end = match.index + whole.length;
    if (rowC !== undefined && rowD !== undefined) {
      if (!fixC) cut(match.index + rowC.length, rowC);
      if (!fixD) cut(end, rowD);
    } else if (colE !== undefined && rowF !== undefined && !fixF && columnIndex(colE) < LAST_COLUMN) {
      cut(end, rowF);
    }
  }
  const rest = formula.slice(from);
  return (rows) => {
    let text = "";
    for (let i = 0; i < numbers.length; i++) {
      text += `${texts[i] ?? ""}${(((numbers[i] ?? 0) + rows + LAST_ROW) % LAST_ROW) + 1}`;
    }
    return text + rest;
  };
}
