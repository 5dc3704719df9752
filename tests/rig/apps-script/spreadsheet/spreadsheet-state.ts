/** The document that the rig keeps in memory: what every program has of a sheet, and what Google Sheets has besides. */
import type { Rectangle } from "../../../../core/workbook/cells";
import type { SheetState, WorkbookState } from "../../excel/workbook/workbook-state";
import { newSheet, placeOf } from "../../excel/workbook/workbook-state";

/** Dates as serial numbers, ranges as areas of a sheet. */
export type CriteriaValue = string | number | boolean | null | { gridId: number; area: Rectangle } | string[];

export interface DataValidationState {
  /** A key of SpreadsheetApp.DataValidationCriteria. */
  criteria: string;
  values: readonly CriteriaValue[];
  allowInvalid: boolean;
  helpText: string | null;
}

export interface FormatRuleState {
  areas: readonly Rectangle[];
  /** A key of SpreadsheetApp.BooleanCriteria. */
  criteria: string;
  values: readonly CriteriaValue[];
  /** Null where the rule leaves it. */
  background: string | null;
  fontColor: string | null;
  bold: boolean | null;
  italic: boolean | null;
  underline: boolean | null;
  strikethrough: boolean | null;
}

export interface ProtectionState {
  /** Null: the whole sheet. */
  area: Rectangle | null;
  unprotected: readonly Rectangle[];
  description: string;
  isWarningOnly: boolean;
  editors: Set<string>;
  domainMayEdit: boolean;
}

export interface EmbeddedChartState {
  id: number;
  /** A key of Charts.ChartType. */
  type: string;
  ranges: readonly { gridId: number; area: Rectangle }[];
  /** 1-based, as scripts count. */
  position: { row: number; column: number; offsetX: number; offsetY: number };
  options: Readonly<Record<string, unknown>>;
  headers: number;
  isTransposed: boolean;
  mergeStrategy: string;
}

/** Of what it shares with Excel's sheets, validations, conditional formats, charts, notes and page settings stay empty: they have other forms here. */
export interface GridState extends SheetState {
  gridId: number;
  rowCount: number;
  columnCount: number;
  isDeleted: boolean;
  /** By cell, under `cellKey`. */
  dataValidations: Map<string, DataValidationState>;
  cellNotes: Map<string, string>;
  /** The first one wins. */
  formatRules: readonly FormatRuleState[];
  protections: ProtectionState[];
  embeddedCharts: EmbeddedChartState[];
  /** Cells whose formulas were written here; what came with the document keeps the values that it came with. */
  writtenFormulas: Set<string>;
}

export interface SpreadsheetState extends WorkbookState {
  sheets: GridState[];
  active: GridState | null;
  /** Those that are gone, too. */
  sheetsMade: number;
  /** Cells have changed since the last calculation. */
  isStale: boolean;
  /** The ISO day for which TODAY() was worked out; null before. */
  calculatedOn: string | null;
  locale: string;
  timeZone: string;
  owner: string;
  /** Others with whom it is shared so that they may edit it. */
  editors: Set<string>;
}

/** Of a new sheet. */
export const ROWS = 1000;
export const COLUMNS = 26;
/** Of a whole document. */
export const MAX_CELLS = 10_000_000;

export const cellKey = (row: number, column: number) => `${row},${column}`;

export const cellOfKey = (key: string) => {
  const [row, column] = key.split(",");
  return { row: Number(row), column: Number(column) };
};

export function newGrid(sheet: SheetState, gridId: number): GridState {
  return {
    ...sheet,
    gridId,
    rowCount: ROWS,
    columnCount: COLUMNS,
    isDeleted: false,
    dataValidations: new Map(),
    cellNotes: new Map(),
    formatRules: [],
    protections: [],
    embeddedCharts: [],
    writtenFormulas: new Set(),
  };
}

/** Google's ids are large numbers without meaning, and none comes back; the first sheet's is often 0. */
const ID_STEP = 1_000_003;

export const gridIdOf = (sheetsMade: number) => sheetsMade * ID_STEP;

/** A sheet with nothing on it, at the end. */
export function addGrid(state: SpreadsheetState, name: string): GridState {
  const grid = newGrid(newSheet(name), gridIdOf(state.sheetsMade++));
  state.sheets.push(grid);
  return grid;
}

export function gridOf(state: SpreadsheetState, gridId: number): GridState | null {
  return state.sheets.find((grid) => grid.gridId === gridId) ?? null;
}

/** The used block's size: the last row and the last column that have a value. */
export function usedSize(grid: GridState) {
  let rows = 0;
  let columns = 0;
  for (const [key, { value, formula }] of grid.cells) {
    if (value === null && formula === null) continue;
    const { row, column } = placeOf(key);
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  return { rows, columns };
}
