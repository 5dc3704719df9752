/** Formulas that differ between rows only by the row's number: written once a column, filled in a row at a time. */

/** Stands in a formula for the number of its own row, as A1 counts. */
export const ROW = "{row}";

/** `row` counts from 0. */
export type RowFormula = (row: number) => string;

export function rowFormula(template: string): RowFormula {
  const parts = template.split(ROW);
  return (row) => parts.join(String(row + 1));
}
