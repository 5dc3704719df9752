/** The Excel host: reads the open workbook as a snapshot, writes our sheets into it, shows a cell. */
import { excelMessages } from "../../core/messages/en/excel";
import { fileMessages } from "../../core/messages/en/file";
import type { CellRef } from "../../core/workbook/cells";
import type { WorkbookHost } from "../../core/workbook/workbook-host";
import { applyToWorkbook } from "./apply/apply-to-workbook";
import { captureWorkbook } from "./capture/capture-workbook";
import { ExcelHostError, explainExcelError } from "./excel-host-error";
import type { ExcelSession } from "./excel-session";

/** Everything rejects with ExcelHostError for what people can act on. Progress counts cells when reading and bytes when writing. */
export function createExcelHost(session: ExcelSession): WorkbookHost {
  /** Waits while someone types in a cell, where Excel can. */
  const run = async <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => {
    try {
      return await session.run({ delayForCellEdit: true }, batch);
    } catch (error) {
      throw explainExcelError(error);
    }
  };
  return {
    capture: (onProgress) => run((context) => captureWorkbook(context, session, onProgress)),
    apply: (patch, previousSheets, onProgress) =>
      run((context) => applyToWorkbook(context, patch, previousSheets, session, onProgress)),
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
