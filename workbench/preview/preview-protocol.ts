/** What goes between the page and the preview's server, all of it JSON but for the workbook itself. */
import type { IWorkbookData } from "@univerjs/core";
import type { WorkbookPatch } from "../../core/workbook/patch";
import type { SheetEdits } from "./cells/cell-edit";

/** A workbook that the server holds. */
export interface OpenedWorkbook {
  /** Nobody can guess it: who has it may read and change the workbook. */
  id: string;
  /** File name without its folder. */
  name: string;
  /** ISO day that counts as today. */
  today: string;
  /** Why it is that day: the sample's own, or the machine's. */
  todayIs: "sample" | "real";
}

export interface GridAnswer {
  grid: IWorkbookData;
  /** Cells whose formulas ask for the day: what the file has for them may be of another one. */
  daily: { sheetId: string; row: number; column: number }[];
  /** Charts and pictures of sheets, which the file keeps and the grid does not show. */
  drawings: number;
}

export interface PatchRequest {
  patch: WorkbookPatch;
  previousSheets: readonly string[];
}

export interface CellsRequest {
  sheets: SheetEdits[];
}

/** What went wrong, for people, with a stable code. */
export interface ProblemAnswer {
  code: string;
  message: string;
}
