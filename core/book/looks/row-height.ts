/** How high a row has to be for its wrapped text: hosts that open a file do not all measure it themselves. */
import type { CellSpec } from "../../workbook/patch";

/** Of a line of the default font (11 points). */
const LINE_POINTS = 15;
const PADDING_POINTS = 3;
/** Prose has more characters to a line than a column's width says: that counts digits, and most letters are narrower. */
const CHARACTERS_A_WIDTH = 1.1;
/** Capitals are wider by this share of a character. */
const CAPITAL_EXTRA = 0.25;
/** Google Sheets and the preview draw a list's arrow into the cell, about this many characters wide. */
export const LIST_ARROW = 4;
/** Excel takes no row that is higher. */
const MOST_POINTS = 409;

/** Points; null where one line is enough. `widths`: of the columns whose text wraps, in characters, by column. */
export function rowHeight(
  cells: readonly (CellSpec | null)[],
  widths: ReadonlyMap<number, number>,
): number | null {
  let lines = 1;
  for (const [column, width] of widths) {
    const value = cells[column]?.value;
    if (typeof value === "string") lines = Math.max(lines, linesOf(value, width * CHARACTERS_A_WIDTH));
  }
  return lines === 1 ? null : Math.min(MOST_POINTS, lines * LINE_POINTS + PADDING_POINTS);
}

/** Lines of a text that breaks between words. */
export function linesOf(text: string, width: number): number {
  if (text.length * (1 + CAPITAL_EXTRA) <= width && !text.includes("\n")) return 1;
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(" ")) {
      const length = word.length + CAPITAL_EXTRA * capitalsIn(word);
      if (used > 0 && used + 1 + length > width) {
        lines += 1;
        used = 0;
      }
      // A word that is longer than the line breaks within.
      lines += Math.max(0, Math.ceil(length / width) - 1);
      used += (used > 0 ? 1 : 0) + (length > width ? length % width : length);
    }
  }
  return lines;
}

function capitalsIn(word: string): number {
  let count = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code >= 65 && code <= 90) count++;
  }
  return count;
}
