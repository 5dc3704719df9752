/** The workbook that the rig keeps in memory: plain data, without any of the client's words. */
import type { CellValue, Rectangle, Visibility } from "../../../../core/workbook/cells";

/** How a cell looks. Null means what the workbook's default is. */
export interface CellFormat {
  numberFormat: string;
  bold: boolean;
  italic: boolean;
  underline: string;
  size: number;
  color: string;
  fill: string | null;
  /** Colours of thin lines by edge. */
  borders: Readonly<Record<string, string>>;
  horizontalAlignment: string;
  verticalAlignment: string;
  wrapText: boolean;
  indentLevel: number;
}

export const plainFormat: CellFormat = {
  numberFormat: "General",
  bold: false,
  italic: false,
  underline: "None",
  size: 11,
  color: "#000000",
  fill: null,
  borders: {},
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
};

export interface CellState {
  /** Null where the cell is empty. */
  value: CellValue;
  formula: string | null;
  /** A formula that was written and has not been calculated since. */
  isStale: boolean;
  format: CellFormat;
  /** "Sheet!A1" of a link to a place in the workbook. */
  link: string | null;
}

export const emptyCell: CellState = {
  value: null,
  formula: null,
  isStale: false,
  format: plainFormat,
  link: null,
};

export interface ValidationState {
  range: Rectangle;
  rule: Readonly<Record<string, unknown>>;
  errorAlert: Readonly<Record<string, unknown>>;
  prompt: Readonly<Record<string, unknown>>;
  ignoreBlanks: boolean;
}

export interface ConditionalFormatState {
  range: Rectangle;
  formula: string;
  format: CellFormat;
}

export interface SeriesState {
  name: string;
  values: Rectangle | null;
  categories: Rectangle | null;
  color: string | null;
}

export interface ChartState {
  name: string;
  type: string;
  title: string | null;
  series: SeriesState[];
  anchor: Rectangle | null;
  isCategoryAxisReversed: boolean;
  hasLegend: boolean;
}

export interface TableState {
  id: string;
  name: string;
  range: Rectangle;
  hasHeader: boolean;
}

export interface PageState {
  orientation: string;
  paper: string | null;
  zoom: Readonly<Record<string, unknown>>;
  printArea: Rectangle | null;
  titleRows: string | null;
  headersFooters: Record<string, string>;
}

export interface SheetState {
  id: string;
  name: string;
  visibility: Visibility;
  tabColor: string;
  showGridlines: boolean;
  isProtected: boolean;
  cells: Map<number, CellState>;
  /** In points. */
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  merges: Rectangle[];
  tables: TableState[];
  validations: ValidationState[];
  /** The first one wins. */
  conditionalFormats: ConditionalFormatState[];
  charts: ChartState[];
  freeze: { rows: number; columns: number };
  filter: Rectangle | null;
  page: PageState;
  notes: readonly (readonly [row: number, column: number, text: string])[];
}

export interface WorkbookState {
  name: string;
  dateSystem: 1900 | 1904;
  isProtected: boolean;
  sheets: SheetState[];
  names: { name: string; formula: string }[];
  active: SheetState | null;
  /** "A1" on the active sheet. */
  selection: string | null;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

const keyOf = (row: number, column: number) => row * MAX_COLUMNS + column;
export const placeOf = (key: number) => ({ row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS });

export function cellAt(sheet: SheetState, row: number, column: number): CellState {
  return sheet.cells.get(keyOf(row, column)) ?? emptyCell;
}

export function changeCell(
  sheet: SheetState,
  row: number,
  column: number,
  changes: Partial<CellState>,
): void {
  sheet.cells.set(keyOf(row, column), { ...cellAt(sheet, row, column), ...changes });
}

/** The same for looks alone, many times faster: blocks of thousands of cells are formatted, one property after the other. Down the columns, whose cells look alike. */
export function changeFormats(
  sheet: SheetState,
  area: Rectangle,
  changed: (format: CellFormat, row: number, column: number) => CellFormat,
): void {
  for (let column = area.column; column < area.column + area.columns; column++) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      const key = keyOf(row, column);
      const cell = sheet.cells.get(key);
      if (cell) cell.format = changed(cell.format, row, column);
      else sheet.cells.set(key, { ...emptyCell, format: changed(plainFormat, row, column) });
    }
  }
}

let sheetsMade = 0;

export function newSheet(name: string): SheetState {
  return {
    id: `{sheet-${++sheetsMade}}`,
    name,
    visibility: "visible",
    tabColor: "",
    showGridlines: true,
    isProtected: false,
    cells: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    freeze: { rows: 0, columns: 0 },
    filter: null,
    page: {
      orientation: "Portrait",
      paper: null,
      zoom: { scale: 100 },
      printArea: null,
      titleRows: null,
      headersFooters: {},
    },
    notes: [],
  };
}
