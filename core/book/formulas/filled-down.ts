/** Formulas that differ between a table's rows only by the row's number: written once a column and filled down. */
import type { FormulaFill } from "../../workbook/patch";
import type { Column } from "../columns/column";
import { columnBlock, ROW } from "../layout";

/** Of the first row under the header. */
const FIRST_ROW = "2";

/** `rows`: how many under the header have the formulas. */
export function filledDown<Key extends string>(
  columns: readonly Column<Key>[],
  formulas: Partial<Record<Key, string>>,
  rows: number,
): FormulaFill[] {
  if (rows === 0) return [];
  return columns.flatMap(({ key }) => {
    const template: string | undefined = formulas[key];
    if (template === undefined) return [];
    return [{ range: columnBlock(columns, key, rows), formula: template.split(ROW).join(FIRST_ROW) }];
  });
}
