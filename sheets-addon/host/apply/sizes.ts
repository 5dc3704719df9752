/** Widths of columns, heights of rows, hidden columns: neighbours that are alike in one call. */
import type { SheetSpec } from "../../../core/workbook/patch";

/** A digit and the padding of a column, as Excel counts them, so that the same book has the same proportions (ECMA-376 part 1, 18.3.1.13). */
export const columnPixels = (characters: number) => Math.round(characters * 7 + 5);

/** 96 pixels and 72 points to the inch. */
export const rowPixels = (points: number) => Math.round((points * 4) / 3);

/** Rows of a list grow with their texts by themselves: a call for each would make calls grow with the list. */
export function writeSizes(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { columns, rowHeights, filter }: SheetSpec,
): void {
  const widths = columns.map(({ width }, column): [number, number] => [column, columnPixels(width)]);
  for (const { from, count, value } of runs(widths)) sheet.setColumnWidths(from + 1, count, value);
  const isListed = (row: number) => filter && row > filter.row && row < filter.row + filter.rows;
  const heights = rowHeights
    .filter(([row]) => !isListed(row))
    .map(([row, points]): [number, number] => [row, rowPixels(points)]);
  for (const { from, count, value } of runs(heights)) sheet.setRowHeights(from + 1, count, value);
  const hidden = columns.flatMap(({ hidden }, column): [number, number][] => (hidden ? [[column, 0]] : []));
  for (const { from, count } of runs(hidden)) sheet.hideColumns(from + 1, count);
}

/** Neighbours of the same value, in order of their places. */
function runs(entries: readonly (readonly [place: number, value: number])[]) {
  const found: { from: number; count: number; value: number }[] = [];
  for (const [place, value] of [...entries].sort(([a], [b]) => a - b)) {
    const last = found[found.length - 1];
    if (last && last.value === value && last.from + last.count === place) last.count++;
    else found.push({ from: place, count: 1, value });
  }
  return found;
}
