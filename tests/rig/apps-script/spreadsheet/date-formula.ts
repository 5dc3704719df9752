/** Which formulas give a date without anyone having said so by a number format. */

const DATE_FUNCTION = /^=(?:TODAY|NOW|DATE|EDATE|EOMONTH)\(/i;

/** "=DATE(2026,3,4)" is one; "=TODAY()-A1" and "=IF(A1,TODAY(),0)" are not, as far as the rig knows. */
export function isDateFormula(formula: string | null): boolean {
  if (formula === null || !DATE_FUNCTION.test(formula)) return false;
  let depth = 0;
  for (let i = formula.indexOf("("); i < formula.length; i++) {
    if (formula[i] === "(") depth++;
    else if (formula[i] === ")") depth--;
    if (depth === 0) return i === formula.length - 1;
  }
  return false;
}
