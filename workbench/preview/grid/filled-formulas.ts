/** Formulas that were filled down a column, as the grid takes them: written once, and worked out from one and the same tree. */
import type { ICellData } from "@univerjs/core";
import type { CellText } from "../../../core/workbook/cells";
import { filledDown } from "../../../core/workbook/move-formula";

export interface GridFormula {
  row: number;
  column: number;
  /** `f`: the formula; `si`: the name under which it is shared. A cell below the first one has the name only. */
  content: Pick<ICellData, "f" | "si">;
}

interface Fill {
  first: GridFormula;
  textAt: (rows: number) => string;
}

/** `formulas`: of one sheet, by row, then by column. */
export function filledFormulas(formulas: readonly CellText[]): GridFormula[] {
  const fills = new Map<number, Fill>();
  return formulas.map(([row, column, formula]) => {
    const fill = fills.get(column);
    if (fill && fill.textAt(row - fill.first.row) === formula) {
      const si = (fill.first.content.si ??= `${fill.first.row},${column}`);
      return { row, column, content: { si } };
    }
    const first: GridFormula = { row, column, content: { f: formula } };
    fills.set(column, { first, textAt: filledDown(formula) });
    return first;
  });
}
