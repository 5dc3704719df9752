/** Gives formulas that were written to the rig their values, by an engine that is not ours (IronCalc). */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";
import type { CellValue } from "../../../../core/workbook/cells";
import { hyperlinkLabels } from "./hyperlink-label";
import type { SheetState, WorkbookState } from "./workbook-state";
import { changeCell, placeOf } from "./workbook-state";

initSync({ module: readFileSync(createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm")) });

/** So that tests say the same every day. */
const DAY_OF_THE_SAMPLES = "2026-02-16";

/** getCellType: 1 number, 4 logical. */
const NUMBER = 1;
const LOGICAL = 4;

/** Formulas that stood in the workbook before keep the values that it came with. `today`: an ISO day, for TODAY(). */
export function calculateWorkbook({ sheets }: WorkbookState, today = DAY_OF_THE_SAMPLES): void {
  if (!sheets.some(hasStaleCells)) return;
  const model = new Model("book", "en", "UTC", "en");
  model.pauseEvaluation();
  sheets.forEach(({ name }, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, name);
  });
  sheets.forEach((sheet, index) => enterCells(model, index, sheet));
  model.resumeEvaluation();
  onDay(today, () => model.evaluate());
  sheets.forEach((sheet, index) => takeValues(model, index, sheet));
}

/** The engine asks the machine what day it is. */
function onDay(day: string, work: () => void): void {
  const RealDate = Date;
  const noon = RealDate.parse(`${day}T12:00:00Z`);
  globalThis.Date = new Proxy(RealDate, {
    construct: (date, given: []) => (given.length > 0 ? new date(...given) : new date(noon)),
    get: (date, name) => (name === "now" ? () => noon : (Reflect.get(date, name) as unknown)),
  });
  try {
    work();
  } finally {
    globalThis.Date = RealDate;
  }
}

function hasStaleCells({ cells }: SheetState): boolean {
  for (const { isStale } of cells.values()) if (isStale) return true;
  return false;
}

function enterCells(model: Model, index: number, { cells }: SheetState): void {
  for (const [key, { value, formula, isStale }] of cells) {
    if (value === null) continue;
    const { row, column } = placeOf(key);
    const content = typeof value === "string" ? `'${value}` : String(value).toUpperCase();
    const entered = isStale && formula !== null ? hyperlinkLabels(formula) : content;
    model.setUserInput(index, row + 1, column + 1, entered);
  }
}

function takeValues(model: Model, index: number, sheet: SheetState): void {
  const stale: { row: number; column: number }[] = [];
  for (const [key, { isStale }] of sheet.cells) if (isStale) stale.push(placeOf(key));
  const types = stale.map(({ row, column }) => model.getCellType(index, row + 1, column + 1));
  // A cell shows a rounded number; a style with all digits shows all of it. Styling takes longest of all: only where formulas are.
  for (const [column, { first, last }] of columnsOf(stale)) {
    const area = { sheet: index, row: first + 1, column: column + 1, width: 1, height: last - first + 1 };
    model.updateRangeStyle(area, "num_fmt", "0.0000000000000000E+00");
  }
  stale.forEach(({ row, column }, i) => {
    const shown = model.getFormattedCellValue(index, row + 1, column + 1);
    changeCell(sheet, row, column, { value: valueOf(shown, types[i]), isStale: false });
  });
}

/** By column, the first and the last row of these cells. */
function columnsOf(cells: readonly { row: number; column: number }[]) {
  const columns = new Map<number, { first: number; last: number }>();
  for (const { row, column } of cells) {
    const { first, last } = columns.get(column) ?? { first: row, last: row };
    columns.set(column, { first: Math.min(first, row), last: Math.max(last, row) });
  }
  return columns;
}

/** The engine's numbers come as text, rounded in the last digits; Excel shows 15 of them. */
function valueOf(shown: string, type: number | undefined): CellValue {
  if (type === NUMBER) return Number(Number(shown).toPrecision(12));
  return type === LOGICAL ? shown === "TRUE" : shown;
}
