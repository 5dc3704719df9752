/** The Google Sheets host: reads the open spreadsheet as a snapshot, writes our sheets into it, shows a cell. */
import { fileMessages } from "../../core/messages/en/file";
import { sheetsHostMessages } from "../../core/messages/en/sheets-host";
import type { CellRef } from "../../core/workbook/cells";
import type { WorkbookPatch } from "../../core/workbook/patch";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import type { HostProgress } from "../../core/workbook/workbook-host";
import { applyToSpreadsheet } from "./apply/apply-to-spreadsheet";
import { captureSpreadsheet } from "./capture/capture-spreadsheet";
import { explainSheetsError, SheetsHostError } from "./sheets-host-error";
import type { SheetsSession } from "./sheets-session";
import type { Writing } from "./writing";

export type { Writing };

/** WorkbookHost without waiting: calls of Apps Script answer before they return. */
export interface SheetsHost {
  capture: (onProgress?: HostProgress) => WorkbookSnapshot;
  /**
   * `previousSheets` names the sheets of ours that stand in the spreadsheet. Applying a patch twice equals applying it once, and so does going
   * on, with the same arguments, after a run that was stopped or killed anywhere.
   */
  apply: (
    patch: WorkbookPatch,
    previousSheets: readonly string[],
    writing?: Writing,
  ) => "done" | "unfinished";
  /** Goes to the cell and selects it. */
  reveal: (ref: CellRef) => void;
}

/** Everything throws SheetsHostError for what people can act on. Progress counts sheets. */
export function createSheetsHost(session: SheetsSession): SheetsHost {
  const explained = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw explainSheetsError(error);
    }
  };
  return {
    capture: (onProgress) => explained(() => captureSpreadsheet(session, onProgress)),
    apply: (patch, previousSheets, writing) =>
      explained(() => applyToSpreadsheet(session, patch, previousSheets, writing)),
    reveal: (ref) => explained(() => reveal(session, ref)),
  };
}

function reveal({ spreadsheet }: SheetsSession, { sheet, cell }: CellRef): void {
  const found = spreadsheet.getSheetByName(sheet);
  if (!found) throw new SheetsHostError("unknown-sheet", fileMessages.unknownSheet(sheet));
  if (found.isSheetHidden()) throw new SheetsHostError("sheet-hidden", sheetsHostMessages.sheetHidden(sheet));
  found.setActiveRange(found.getRange(cell));
}
