/** Functions newer than the file format: files write them with `_xlfn.`, people and hosts without ([MS-XLSX] 2.2.3). */

/** Those up to Excel 2019, the newest that the book may use. */
const FUTURE =
  "ACOT ACOTH AGGREGATE ARABIC BASE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR CEILING.MATH COMBINA CONCAT COT COTH CSC CSCH DAYS DECIMAL FLOOR.MATH FORECAST.LINEAR FORMULATEXT IFNA IFS ISFORMULA ISOWEEKNUM MAXIFS MINIFS MODE.MULT MODE.SNGL NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ RRI SEC SECH SHEET SHEETS STDEV.P STDEV.S SWITCH TEXTJOIN UNICHAR UNICODE VAR.P VAR.S XOR";

const NAMES = FUTURE.split(" ")
  .map((name) => name.replace(".", "\\."))
  .join("|");
/** A string, or one of the functions where a name begins. */
const ADD = new RegExp(`"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\\w.])(?:${NAMES})(?=\\()`, "gi");
const REMOVE = /"(?:[^"]|"")*"|_xlfn\.(?:_xlws\.)?/g;

/** "=IFS(A1>1,…)" → "IFS(…" with the prefix and without the equals sign, as a file wants it. */
export function toFileFormula(formula: string): string {
  const text = formula.startsWith("=") ? formula.slice(1) : formula;
  return text.replace(ADD, (piece) => (/^["']/.test(piece) ? piece : `_xlfn.${piece}`));
}

/** The other way round, with the equals sign. */
export function fromFileFormula(text: string): string {
  const plain = text.includes("_xlfn.")
    ? text.replace(REMOVE, (piece) => (piece[0] === '"' ? piece : ""))
    : text;
  return `=${plain}`;
}
