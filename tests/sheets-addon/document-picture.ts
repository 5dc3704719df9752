/** The rig's document as plain data that can be compared: what is as in a new sheet is left out, and so are ids. */
import { cellAddress, rangeAddress } from "../../core/workbook/a1";
import type { GridState, SpreadsheetState } from "../rig/apps-script/spreadsheet/spreadsheet-state";
import { cellOfKey } from "../rig/apps-script/spreadsheet/spreadsheet-state";
import { plainFormat, placeOf } from "../rig/excel/workbook/workbook-state";

/** Of new rows and columns, in points. */
const ROW_POINTS = 15.75;
const COLUMN_POINTS = 75;

export const pictureOf = ({ sheets, names }: SpreadsheetState) => ({
  sheets: sheets.map(pictureOfSheet),
  names: [...names].sort((a, b) => a.name.localeCompare(b.name)),
});

function pictureOfSheet(grid: GridState) {
  const { name, visibility, tabColor, showGridlines, rowCount, columnCount, freeze, filter } = grid;
  return {
    ...{ name, visibility, tabColor, showGridlines, rowCount, columnCount, freeze, filter },
    cells: cellsOf(grid),
    widths: sizesBut(grid.columnWidths, COLUMN_POINTS),
    heights: sizesBut(grid.rowHeights, ROW_POINTS),
    hidden: { rows: [...grid.hiddenRows].sort(), columns: [...grid.hiddenColumns].sort() },
    merges: grid.merges.map(rangeAddress).sort(),
    validations: byAddress(grid.dataValidations),
    notes: byAddress(grid.cellNotes),
    formatRules: grid.formatRules,
    protections: grid.protections.map((protection) => ({
      ...protection,
      editors: [...protection.editors].sort(),
    })),
    charts: grid.embeddedCharts.map((chart) => ({ ...chart, id: null })),
  };
}

const plainText = JSON.stringify(plainFormat);

function cellsOf(grid: GridState): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [key, { value, formula, format, link }] of grid.cells) {
    const isEmpty = value === null && formula === null && link === null;
    if (isEmpty && (format === plainFormat || JSON.stringify(format) === plainText)) continue;
    const { row, column } = placeOf(key);
    found[cellAddress(row, column)] = { value, formula, format, link };
  }
  return found;
}

const sizesBut = (sizes: ReadonlyMap<number, number>, usual: number) =>
  Object.fromEntries([...sizes].filter(([, points]) => points !== usual));

const byAddress = <T>(entries: ReadonlyMap<string, T>) =>
  Object.fromEntries(
    [...entries].map(([key, entry]) => {
      const { row, column } = cellOfKey(key);
      return [cellAddress(row, column), entry];
    }),
  );
