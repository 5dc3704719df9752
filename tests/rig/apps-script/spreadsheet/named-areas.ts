/** The document's names that stand for blocks of cells: Sheets knows no others. */
import { parseRangeAddress, rangeAddress } from "../../../../core/workbook/a1";
import type { Rectangle } from "../../../../core/workbook/cells";
import type { GridState, SpreadsheetState } from "./spreadsheet-state";

/** "$A$1:$B$2" */
export const absoluteAddress = (area: Rectangle) => rangeAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

export function namedAreas({ names, sheets }: SpreadsheetState) {
  return names.flatMap(({ name, formula }): { name: string; grid: GridState; area: Rectangle }[] => {
    const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(formula);
    const sheet = (match?.[1] ?? match?.[2] ?? "").replace(/''/g, "'");
    const grid = sheets.find((one) => one.name === sheet);
    const area = parseRangeAddress(match?.[3] ?? "");
    return grid && area ? [{ name, grid, area }] : [];
  });
}
