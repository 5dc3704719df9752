/** Lets the references of a formula follow cells of its own sheet that were moved. */
import { columnIndex, columnLetters } from "./a1";

/** Texts, quoted sheet names and names with a "!" are passed over; so are names of functions and defined names. */
const TOKEN =
  /"(?:[^"]|"")*(?:"|$)|(?:'(?:[^']|'')*(?:'|$)|[\p{L}\p{N}_.$]+)(?:\(|!(?:\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?)?)?/gu;
const REFERENCE = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;

/** `movedTo`: 0-based place of a cell now → where it will stand. References to other sheets stay. */
export function moveReferences(
  formula: string,
  movedTo: (row: number, column: number) => { row: number; column: number },
): string {
  return formula.replace(TOKEN, (token) => {
    const match = REFERENCE.exec(token);
    if (!match) return token;
    const [, columnMark = "", letters = "", rowMark = "", digits = ""] = match;
    const { row, column } = movedTo(Number(digits) - 1, columnIndex(letters));
    return `${columnMark}${columnLetters(column)}${rowMark}${row + 1}`;
  });
}
