/** How a sheet is viewed: its tab, gridlines, what stays in view, filter buttons. */
import type { SheetSpec } from "../../../core/workbook/patch";
import type { Ranges } from "./ranges";

/** `isNew`: what the spec leaves as usual is so already. */
export function writeView(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { tabColor, gridlines, freeze, filter, merges }: SheetSpec,
  isNew: boolean,
  ranges: Ranges,
): void {
  if (!isNew || tabColor !== null) sheet.setTabColor(tabColor);
  if (!isNew || !gridlines) sheet.setHiddenGridlines(!gridlines);
  const rows = uncut(
    freeze.rows,
    merges.map((merge) => [merge.row, merge.row + merge.rows]),
  );
  const columns = uncut(
    freeze.columns,
    merges.map((merge) => [merge.column, merge.column + merge.columns]),
  );
  if (rows > 0) sheet.setFrozenRows(rows);
  if (columns > 0) sheet.setFrozenColumns(columns);
  if (filter) ranges.at(sheet, filter).createFilter();
}

/** Google Sheets freezes no part of a merged cell: fewer lines stay in view then. */
function uncut(lines: number, merged: readonly (readonly [from: number, to: number])[]): number {
  const cut = merged.find(([from, to]) => from < lines && to > lines);
  return cut ? uncut(cut[0], merged) : lines;
}
