/** A1 addresses: letters for columns, 1-based rows, quoted sheet names. */
import type { Rectangle } from "./cells";

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** "A" → 0, "AA" → 26; case does not matter. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

/** 0-based row and column → "C14". */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "C14" or "$C$14" → 0-based row and column; null where the text is no cell address. */
export function parseCellAddress(address: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(address);
  if (!match?.[1] || !match[2]) return null;
  return { row: Number(match[2]) - 1, column: columnIndex(match[1]) };
}

/** A block as "A1:C14", or "A1" where it is one cell. */
export function rangeAddress(range: Rectangle): string {
  const first = cellAddress(range.row, range.column);
  const last = cellAddress(range.row + range.rows - 1, range.column + range.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** "A1:C14" or "A1" → a block; null where the text is neither. */
export function parseRangeAddress(address: string): Rectangle | null {
  const [from, to = from] = address.split(":");
  const first = parseCellAddress(from ?? "");
  const last = parseCellAddress(to ?? "");
  if (!first || !last) return null;
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  return {
    row,
    column,
    rows: Math.abs(last.row - first.row) + 1,
    columns: Math.abs(last.column - first.column) + 1,
  };
}

/** A sheet name as a formula needs it: quoted, with quotes doubled. */
export function quoteSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
