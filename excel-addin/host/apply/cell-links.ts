/** Links to places in the workbook, column by column. */
import { cellAddress, quoteSheetName, rangeAddress } from "../../../core/workbook/a1";
import type { CellRef } from "../../../core/workbook/cells";
import type { SheetSpec } from "../../../core/workbook/patch";
import type { ExcelSession } from "../excel-session";
import type { Step } from "./steps";
import { jsonBytes, smallStep } from "./steps";

const ROWS_IN_A_STEP = 1000;

/** From ExcelApi 1.9 on, many at once; before that each cell is set. */
export function* writeLinks(
  sheet: Excel.Worksheet,
  { rows }: SheetSpec,
  session: ExcelSession,
): Iterable<Step> {
  const linked = rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell?.link ? [{ row, column, link: hyperlinkTo(cell.link) }] : [])),
  );
  if (!session.isSetSupported("1.9")) {
    for (const { row, column, link } of linked)
      yield smallStep(() => (sheet.getRange(cellAddress(row, column)).untrack().hyperlink = link));
    return;
  }
  for (const column of new Set(linked.map((cell) => cell.column))) {
    const links = new Map(
      linked.filter((cell) => cell.column === column).map(({ row, link }) => [row, link]),
    );
    const last = Math.max(...links.keys());
    for (let row = Math.min(...links.keys()); row <= last; row += ROWS_IN_A_STEP) {
      const count = Math.min(ROWS_IN_A_STEP, last - row + 1);
      const properties: Excel.SettableCellProperties[][] = Array.from({ length: count }, (_, i) => {
        const hyperlink = links.get(row + i);
        return [hyperlink ? { hyperlink } : {}];
      });
      const address = rangeAddress({ row, column, rows: count, columns: 1 });
      yield {
        bytes: jsonBytes(properties),
        queue: () => sheet.getRange(address).untrack().setCellProperties(properties),
      };
    }
  }
}

function hyperlinkTo({ sheet, cell }: CellRef): Excel.RangeHyperlink {
  return { documentReference: `${quoteSheetName(sheet)}!${cell}` };
}
