/** What a command of the pane gets beside its input, and what it gives back. */
import type { CellRef } from "../../workbook/cells";
import type { WorkbookPatch } from "../../workbook/patch";

/** What a host is to write; `previousSheets` are the sheets that it may replace or remove. */
export interface PaneWrite {
  patch: WorkbookPatch;
  previousSheets: string[];
  /** The sheets of the patch that a program which calculates has to write: it works the others out itself. Absent: all of them. */
  touched?: string[];
}

export interface PaneOutcome<Report> {
  report: Report;
  /** Null where there is nothing to write. */
  write: PaneWrite | null;
}

export interface PaneContext {
  /** ISO day in the workbook's time zone. */
  today: string;
  /** The web address of a cell, for mails; absent where the host knows none. */
  linkTo?: (ref: CellRef) => string | null;
  onProgress?: (done: number, all: number) => void;
}
