/** Merged cells: rows below each other that are merged alike are one call. */
import type { Rectangle } from "../../../core/workbook/cells";
import type { SheetSpec } from "../../../core/workbook/patch";
import type { Ranges } from "./ranges";

export function writeMerges(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  spec: SheetSpec,
  ranges: Ranges,
): void {
  for (const { isEachRow, ...area } of mergedRows(spec)) {
    const range = ranges.at(sheet, area);
    if (isEachRow) range.mergeAcross();
    else range.merge();
  }
}

/** Blocks to merge, as a whole or each of their rows. */
export function mergedRows({ merges }: SheetSpec): (Rectangle & { isEachRow: boolean })[] {
  const blocks: (Rectangle & { isEachRow: boolean })[] = [];
  for (const merge of merges) {
    const isRow = merge.rows === 1;
    const above = blocks.find(
      ({ row, rows, column, columns, isEachRow }) =>
        isRow &&
        isEachRow &&
        column === merge.column &&
        columns === merge.columns &&
        row + rows === merge.row,
    );
    if (above) above.rows++;
    else blocks.push({ ...merge, isEachRow: isRow });
  }
  return blocks;
}
