/** Widths of columns, heights of rows, hidden columns. */
import { columnLetters } from "../../../core/workbook/a1";
import type { SheetSpec } from "../../../core/workbook/patch";
import type { ExcelSession } from "../excel-session";
import { joinAddresses } from "./join-addresses";
import { formatAt } from "./styles";
import type { Step } from "./steps";
import { smallStep } from "./steps";

/** Width of a digit of the default font and its padding, in pixels (Calibri 11; ECMA-376 part 1, 18.3.1.13); a pixel is 0.75 points. */
const points = (characters: number) => (characters * 7 + 5) * 0.75;

/** Office.js counts both in points (OfficeDev/office-js issue 187). */
export function* writeWidthsAndHeights(
  sheet: Excel.Worksheet,
  { columns, rowHeights }: SheetSpec,
  session: ExcelSession,
): Iterable<Step> {
  for (const [i, { width, hidden }] of columns.entries()) {
    yield smallStep(() => {
      const column = sheet.getRange(`${columnLetters(i)}:${columnLetters(i)}`).untrack();
      column.format.columnWidth = points(width);
      if (hidden === true) column.columnHidden = true;
    });
  }
  for (const height of new Set(rowHeights.map(([, height]) => height))) {
    const rows = rowHeights.filter((entry) => entry[1] === height).map(([row]) => `${row + 1}:${row + 1}`);
    for (const addresses of joinAddresses(rows, session)) {
      yield {
        bytes: 1000 + addresses.length,
        queue: () => (formatAt(sheet, addresses, session).rowHeight = height),
      };
    }
  }
}
