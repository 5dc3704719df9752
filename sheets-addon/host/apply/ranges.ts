/** Blocks of cells as Apps Script has them: each is asked for once, and many of a sheet in two calls. */
import { rangeAddress } from "../../../core/workbook/a1";
import type { Rectangle } from "../../../core/workbook/cells";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Ranges {
  at: (sheet: Sheet, area: Rectangle) => Range;
  /** Asks for all that will be needed. */
  fetch: (sheet: Sheet, areas: readonly Rectangle[]) => void;
}

/** Of sheets whose grids do not change any more. */
export function createRanges(): Ranges {
  const sheets = new Map<Sheet, Map<string, Range>>();
  const knownOf = (sheet: Sheet): Map<string, Range> => {
    const known = sheets.get(sheet) ?? new Map<string, Range>();
    sheets.set(sheet, known);
    return known;
  };
  return {
    at: (sheet, area) => {
      const known = knownOf(sheet);
      const address = rangeAddress(area);
      const range = known.get(address) ?? sheet.getRange(address);
      known.set(address, range);
      return range;
    },
    fetch: (sheet, areas) => {
      const known = knownOf(sheet);
      const missing = [...new Set(areas.map(rangeAddress))].filter((address) => !known.has(address));
      if (missing.length < 2) return;
      const ranges = sheet.getRangeList(missing).getRanges();
      missing.forEach((address, i) => {
        const range = ranges[i];
        if (range) known.set(address, range);
      });
    },
  };
}
