/** Gives formulas that were written to the rig their values, by an engine that is not ours (IronCalc). */
import type { CellSpec, SheetSpec } from "../../../../core/workbook/patch";
import { recalculate } from "../../../book/recalculate";
import { madePatch, madeSheet } from "../../../workbench/xlsx/made-patch";
import type { SheetState, WorkbookState } from "./workbook-state";
import { changeCell, placeOf } from "./workbook-state";

/** Formulas that stood in the workbook before keep the values that it came with. */
export function calculateWorkbook({ sheets }: WorkbookState): void {
  if (!sheets.some(hasStaleCells)) return;
  const valueOf = recalculate(madePatch({ sheets: sheets.map(specOf) }));
  for (const sheet of sheets) {
    for (const [key, cell] of [...sheet.cells]) {
      if (!cell.isStale) continue;
      const { row, column } = placeOf(key);
      const given = valueOf({ sheet: sheet.name, row, column });
      // The engine's numbers come as text, rounded in the last digits; Excel shows 15 of them.
      const value = typeof given === "number" ? Number(given.toPrecision(12)) : given;
      changeCell(sheet, row, column, { value, isStale: false });
    }
  }
}

const hasStaleCells = ({ cells }: SheetState) => [...cells.values()].some(({ isStale }) => isStale);

function specOf({ name, cells }: SheetState): SheetSpec {
  const rows: (CellSpec | null)[][] = [];
  for (const [key, { value, formula, isStale }] of cells) {
    const { row, column } = placeOf(key);
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length < column) line.push(null);
    line[column] = isStale && formula !== null ? { value: null, formula } : { value };
  }
  return madeSheet(name, { rows });
}
