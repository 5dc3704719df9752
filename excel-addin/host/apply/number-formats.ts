/** Number formats: row by row where there are contents, and at once for the rows below them in which people will type. */
import { rangeAddress } from "../../../core/workbook/a1";
import type { SheetSpec, WorkbookPatch } from "../../../core/workbook/patch";
import { blocksByKey } from "../../../core/workbook/blocks-by-key";
import { styledExtent, styleNames } from "../../../core/workbook/sheet-extent";
import type { Step } from "./steps";
import { jsonBytes, smallStep } from "./steps";

const ROWS_IN_A_STEP = 1000;

export function* writeNumberFormats(
  sheet: Excel.Worksheet,
  spec: SheetSpec,
  styles: WorkbookPatch["styles"],
): Iterable<Step> {
  const { rows, columns } = styledExtent(spec);
  const nameAt = styleNames(spec);
  const formatAt = (row: number, column: number) => styles[nameAt(row, column) ?? ""]?.numberFormat;
  const filled = spec.rows.length;
  for (let row = 0; row < filled; row += ROWS_IN_A_STEP) {
    const count = Math.min(ROWS_IN_A_STEP, filled - row);
    const formats = Array.from({ length: count }, (_, i) =>
      Array.from({ length: columns }, (_, column) => formatAt(row + i, column) ?? null),
    );
    if (formats.every((line) => line.every((format) => format === null))) continue;
    const address = rangeAddress({ row, column: 0, rows: count, columns });
    yield {
      bytes: jsonBytes(formats),
      queue: () => (sheet.getRange(address).untrack().numberFormat = formats),
    };
  }
  const below = { rows: rows - filled, columns };
  for (const [format, blocks] of blocksByKey(below, (row, column) => formatAt(filled + row, column))) {
    for (const block of blocks) {
      const address = rangeAddress({ ...block, row: filled + block.row });
      yield smallStep(() => setEverywhere(sheet.getRange(address).untrack(), format));
    }
  }
}

/** One value for all cells of a block, which Office.js takes though its types do not say so. */
function setEverywhere(range: Excel.Range, numberFormat: string): void {
  Object.assign(range, { numberFormat });
}
