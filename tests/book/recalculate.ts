/** Recalculates the sheets of a patch with IronCalc, an engine that is not ours, cell by cell. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";
import type { CellValue } from "../../core/workbook/cells";
import type { CellSpec, WorkbookPatch } from "../../core/workbook/patch";
import { filledSheet } from "./filled-formulas";
import type { FormulaCell } from "../engines/formula-cells";

initSync({ module: readFileSync(createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm")) });

/** getCellType: 1 number, 2 text, 4 logical, 16 error. */
const NUMBER = 1;
const LOGICAL = 4;

/** What a formula's cell gives; errors come as their text, such as "#N/A". */
export type Recalculated = (cell: Pick<FormulaCell, "sheet" | "row" | "column">) => CellValue;

export function recalculate(patch: WorkbookPatch): Recalculated {
  const model = new Model("book", "en", "UTC", "en");
  model.pauseEvaluation();
  const names = patch.sheets.map(({ name }) => name);
  names.forEach((name, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, name);
  });
  patch.sheets.map(filledSheet).forEach(({ rows }, sheet) => {
    rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        const input = cell && userInput(cell);
        if (input) model.setUserInput(sheet, row + 1, column + 1, input);
      });
    });
  });
  model.resumeEvaluation();
  model.evaluate();
  return ({ sheet, row, column }) => {
    const at = [names.indexOf(sheet), row + 1, column + 1] as const;
    const type = model.getCellType(...at);
    const shown = model.getFormattedCellValue(...at);
    if (type === NUMBER) return numberAt(model, at, shown);
    return type === LOGICAL ? shown === "TRUE" : shown;
  };
}

/** A cell shows a rounded number; a style with all digits shows all of it. */
function numberAt(
  model: Model,
  [sheet, row, column]: readonly [number, number, number],
  shown: string,
): CellValue {
  void shown;
  const area = { sheet, row, column, width: 1, height: 1 };
  model.updateRangeStyle(area, "num_fmt", "0.0000000000000000E+00");
  return Number(model.getFormattedCellValue(sheet, row, column));
}

/** What a person would type for it; text that looks like something else needs the apostrophe. */
function userInput({ value, formula }: CellSpec): string | null {
  if (formula !== undefined) return formula;
  if (value === null) return null;
  return typeof value === "string" ? `'${value}` : String(value).toUpperCase();
}
