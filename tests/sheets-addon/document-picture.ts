/** The rig's document as plain data that can be compared: what is as in a new sheet is left out, and so are ids. */
import { cellAddress, rangeAddress } from "../../core/workbook/a1";
import type { Rectangle } from "../../core/workbook/cells";
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
    formats: formatsOf(grid),
    widths: sizesBut(grid.columnWidths, COLUMN_POINTS),
    heights: sizesBut(grid.rowHeights, ROW_POINTS),
    hidden: { rows: [...grid.hiddenRows].sort(), columns: [...grid.hiddenColumns].sort() },
    merges: grid.merges.map(rangeAddress).sort(),
    validations: validationsOf(grid),
    notes: byAddress(grid.cellNotes),
    formatRules: grid.formatRules,
    protections: grid.protections.map((protection) => ({
      ...protection,
      editors: [...protection.editors].sort(),
    })),
    charts: grid.embeddedCharts.map((chart) => ({ ...chart, id: null })),
  };
}

function cellsOf(grid: GridState): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [key, { value, formula, link }] of grid.cells) {
    if (value === null && formula === null && link === null) continue;
    const { row, column } = placeOf(key);
    found[cellAddress(row, column)] = { value, formula, link };
  }
  return found;
}

const plainText = JSON.stringify(plainFormat);

const formatsOf = ({ cells }: GridState): [look: string, areas: string[]][] =>
  areasByLook([...cells].map(([key, { format }]) => [placeOf(key), format])).filter(
    ([look]) => look !== plainText,
  );

const validationsOf = ({ dataValidations }: GridState): [look: string, areas: string[]][] =>
  areasByLook([...dataValidations].map(([key, validation]) => [cellOfKey(key), validation]));

interface Place {
  row: number;
  column: number;
}

/** A book has half a million cells and few looks: what looks the same stands together, such as ['{"bold":true}', ["B2:B9"]]. */
function areasByLook(looks: readonly [place: Place, look: object][]): [look: string, areas: string[]][] {
  // Cells share their looks: few of them have to be written down.
  const texts = new Map<object, string>();
  const places = new Map<string, Place[]>();
  for (const [place, look] of looks) {
    const text = texts.get(look) ?? JSON.stringify(look);
    texts.set(look, text);
    const alike = places.get(text);
    if (alike) alike.push(place);
    else places.set(text, [place]);
  }
  const sorted = [...places].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([text, alike]) => [text, runsOf(alike)]);
}

/** Cells below each other, without a gap between them, as one area. */
function runsOf(places: Place[]): string[] {
  const runs: Rectangle[] = [];
  for (const { row, column } of places.sort((a, b) => a.column - b.column || a.row - b.row)) {
    const run = runs[runs.length - 1];
    if (run?.column === column && run.row + run.rows === row) run.rows++;
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs.map(rangeAddress);
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
