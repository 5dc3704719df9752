/** Functions newer than the file format: files write them with `_xlfn.`, people and hosts without ([MS-XLSX] 2.2.3). */

/** Those up to Excel 2019, the newest that the book may use. */
const FUTURE =
  "ACOT ACOTH AGGREGATE ARABIC BASE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR CEILING.MATH COMBINA CONCAT COT COTH CSC CSCH DAYS DECIMAL FLOOR.MATH FORECAST.LINEAR FORMULATEXT IFNA IFS ISFORMULA ISOWEEKNUM MAXIFS MINIFS MODE.MULT MODE.SNGL NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ RRI SEC SECH SHEET SHEETS STDEV.P STDEV.S SWITCH TEXTJOIN UNICHAR UNICODE VAR.P VAR.S XOR";

const NAMES = new Set(FUTURE.split(" "));
/** A text, a quoted sheet name, or the word before a parenthesis. */
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])[A-Za-z][\w.]*(?=\()/g;
const REMOVE = /"(?:[^"]|"")*"|_xlfn\.(?:_xlws\.)?/g;

/** "=IFS(A1>1,…)" → "IFS(…" with the prefix and without the equals sign, as a file wants it. */
export function toFileFormula(formula: string): string {
  const text = formula.startsWith("=") ? formula.slice(1) : formula;
  if (!mayNeedPrefix(text)) return text;
  return text.replace(PIECE, (piece) => (NAMES.has(piece.toUpperCase()) ? `_xlfn.${piece}` : piece));
}

/** Looks at the words before parentheses only: most formulas need nothing, and a large book has a million of them. */
function mayNeedPrefix(text: string): boolean {
  for (let at = text.indexOf("("); at >= 0; at = text.indexOf("(", at + 1)) {
    let start = at;
    while (start > 0 && isNameCharacter(text.charCodeAt(start - 1))) start--;
    if (start < at && NAMES.has(text.slice(start, at).toUpperCase())) return true;
  }
  return false;
}

/** Letters, digits and the dot, as in "STDEV.S". */
function isNameCharacter(code: number): boolean {
  const letter = code & 0xdf;
  return (letter >= 0x41 && letter <= 0x5a) || (code >= 0x30 && code <= 0x39) || code === 0x2e;
}

/** The other way round, with the equals sign. */
export function fromFileFormula(text: string): string {
  const plain = text.includes("_xlfn.")
    ? text.replace(REMOVE, (piece) => (piece[0] === '"' ? piece : ""))
    : text;
  return `=${plain}`;
}
