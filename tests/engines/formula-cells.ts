/** The formulas of a patch with the values that the core gives them, for comparing with what another engine computes. */
import { cellAddress } from "../../core/workbook/a1";
import type { CellValue } from "../../core/workbook/cells";
import type { FormulaFill, SheetSpec, WorkbookPatch } from "../../core/workbook/patch";
import { filledSheet } from "../book/filled-formulas";

export interface FormulaCell {
  sheet: string;
  row: number;
  column: number;
  formula: string;
  /** What the core says that it gives. */
  expected: CellValue;
}

export function formulaCells(patch: WorkbookPatch): FormulaCell[] {
  const cells: FormulaCell[] = [];
  for (const sheet of patch.sheets.map(filledSheet)) {
    for (const [row, specs] of sheet.rows.entries()) {
      for (const [column, spec] of specs.entries()) {
        if (spec?.formula !== undefined) {
          cells.push({ sheet: sheet.name, row, column, formula: spec.formula, expected: spec.value });
        }
      }
    }
  }
  return cells;
}

/** The same patch without the values beside its formulas: an engine has to compute them, it cannot repeat them. */
export function withoutComputedValues(patch: WorkbookPatch): WorkbookPatch {
  return {
    ...patch,
    sheets: patch.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells, row) =>
        cells.map((spec, column) =>
          spec && isComputed(sheet, row, column) ? { ...spec, value: null } : spec,
        ),
      ),
    })),
  };
}

function isComputed({ rows, formulaFills = [] }: SheetSpec, row: number, column: number): boolean {
  const holds = ({ range }: FormulaFill): boolean =>
    row >= range.row &&
    row < range.row + range.rows &&
    column >= range.column &&
    column < range.column + range.columns;
  return rows[row]?.[column]?.formula !== undefined || formulaFills.some(holds);
}

/** Numbers agree to 1e-9; an empty text and an empty cell are the same to a reader. */
export function agrees(computed: CellValue, expected: CellValue): boolean {
  if (typeof computed === "number" && typeof expected === "number") {
    return Math.abs(computed - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
  }
  return (computed ?? "") === (expected ?? "");
}

/** What does not agree, as lines for people; empty where everything does. */
export function disagreements(cells: FormulaCell[], computed: (cell: FormulaCell) => CellValue): string[] {
  return cells.flatMap((cell) => {
    const value = computed(cell);
    if (agrees(value, cell.expected)) return [];
    const where = `${cell.sheet}!${cellAddress(cell.row, cell.column)}`;
    return [`${where}: ${JSON.stringify(value)} for ${JSON.stringify(cell.expected)}   ${cell.formula}`];
  });
}
