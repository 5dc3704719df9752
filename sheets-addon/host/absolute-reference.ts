/** How a name refers to its block: "='Owner''s list'!$A$1:$A$9". */
import { columnLetters, quoteSheetName } from "../../core/workbook/a1";
import type { Rectangle } from "../../core/workbook/cells";

export function absoluteReference(sheet: string, { row, column, rows, columns }: Rectangle): string {
  const first = `$${columnLetters(column)}$${row + 1}`;
  const last = `$${columnLetters(column + columns - 1)}$${row + rows}`;
  return `=${quoteSheetName(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/** The sheet's name and the block; null where a name stands for something else, which Sheets does not have. */
export function parseAbsoluteReference(refersTo: string): { sheet: string; address: string } | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/i.exec(refersTo);
  const sheet = match?.[1]?.replace(/''/g, "'") ?? match?.[2];
  return sheet === undefined || match?.[3] === undefined
    ? null
    : { sheet, address: match[3].replace(/\$/g, "") };
}
