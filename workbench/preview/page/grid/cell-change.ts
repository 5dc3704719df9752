/** What a command of the grid does to cells: what people typed, or what formulas gave. */
import type { FUniver } from "@univerjs/core/facade";
import type { CellsByRow } from "./changed-results";

export interface CellChange {
  sheetId: string;
  cells: CellsByRow;
  isComputed: boolean;
}

interface Command {
  id: string;
  params?: unknown;
  options?: unknown;
}

interface CommandParams {
  unitId: string;
  subUnitId: string;
  cellValue?: CellsByRow;
}

const CHANGES = new Set(["sheet.mutation.set-range-values", "sheet.mutation.set.numfmt"]);

/** Null where it does nothing to cells of the workbook that is shown, or where the grid only notes for itself where formulas stand. */
export function changeOf(univer: FUniver, { id, params, options }: Command): CellChange | null {
  if (!CHANGES.has(id)) return null;
  const { unitId, subUnitId, cellValue = {} } = params as CommandParams;
  const { fromFormula, applyFormulaCalculationResult } = (options ?? {}) as Partial<Record<string, boolean>>;
  const isComputed = applyFormulaCalculationResult === true;
  if (unitId !== univer.getActiveWorkbook()?.getId() || (fromFormula === true && !isComputed)) return null;
  return { sheetId: subUnitId, cells: cellValue, isComputed };
}
