/** The Excel host: reads the open workbook as a snapshot, writes our sheets into it, shows a cell. */
import { excelMessages } from "../../core/messages/en/excel";
import { fileMessages } from "../../core/messages/en/file";
import type { CellRef } from "../../core/workbook/cells";
import type { WorkbookPatch } from "../../core/workbook/patch";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { applyToWorkbook } from "./apply/apply-to-workbook";
import { captureWorkbook } from "./capture/capture-workbook";
import { ExcelHostError, explainExcelError } from "./excel-host-error";
import type { ExcelSession } from "./excel-session";

/** Everything rejects with ExcelHostError for what people can act on. */
export interface ExcelHost {
  capture: () => Promise<WorkbookSnapshot>;
  /** `previousSheets` names the sheets of ours that stand in the workbook. Applying a patch twice equals applying it once. */
  apply: (patch: WorkbookPatch, previousSheets: readonly string[]) => Promise<void>;
  /** Goes to the cell and selects it. */
  reveal: (ref: CellRef) => Promise<void>;
}

export function createExcelHost(session: ExcelSession): ExcelHost {
  /** Waits while someone types in a cell, where Excel can. */
  const run = async <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => {
    try {
      return await session.run({ delayForCellEdit: true }, batch);
    } catch (error) {
      throw explainExcelError(error);
    }
  };
  return {
    capture: () => run((context) => captureWorkbook(context, session)),
    apply: (patch, previousSheets) =>
      run((context) => applyToWorkbook(context, patch, previousSheets, session)),
    reveal: (ref) => run((context) => reveal(context, ref)),
  };
}

async function reveal(context: Excel.RequestContext, { sheet, cell }: CellRef): Promise<void> {
  const found = context.workbook.worksheets.getItemOrNullObject(sheet);
  found.load("visibility");
  await context.sync();
  if (found.isNullObject) throw new ExcelHostError("unknown-sheet", fileMessages.unknownSheet(sheet));
  if (found.visibility !== "Visible")
    throw new ExcelHostError("sheet-hidden", excelMessages.sheetHidden(sheet));
  found.activate();
  found.getRange(cell).untrack().select();
  await context.sync();
}
