/** Cells whose formulas ask for the day. */
import type { ICellData, IWorkbookData } from "@univerjs/core";
import type { GridAnswer } from "../preview-protocol";

const ASKS_FOR_DAY = /\b(?:TODAY|NOW)\(/i;

export function dailyCells({ sheets }: IWorkbookData): GridAnswer["daily"] {
  return Object.entries(sheets).flatMap(([sheetId, { cellData = {} }]) =>
    Object.entries(cellData as Record<string, Record<string, ICellData>>).flatMap(([row, cells]) =>
      Object.entries(cells).flatMap(([column, cell]) =>
        ASKS_FOR_DAY.test(cell.f ?? "") ? [{ sheetId, row: Number(row), column: Number(column) }] : [],
      ),
    ),
  );
}
