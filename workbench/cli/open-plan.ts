/** Opens the file that a command names, .xlsx or .csv, as a snapshot; a .csv also becomes a workbook that can hold a book. */
import { basename, extname } from "node:path";
import { commandLine as say } from "../../core/messages/en/command-line";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { captureCsv, workbookOfCsv } from "../csv";
import { captureWorkbook, readWorkbookFile } from "../xlsx";
import type { Io } from "./io";

export interface OpenPlan {
  path: string;
  /** The package that a book is grafted into. */
  bytes: Uint8Array;
  snapshot: WorkbookSnapshot;
  isCsv: boolean;
}

export function openPlan(path: string, io: Io): OpenPlan {
  const name = basename(path);
  io.progress(say.reading(name));
  const bytes = readWorkbookFile(path);
  const environment = { locale: io.locale, timeZone: io.timeZone };
  if (extname(path).toLowerCase() !== ".csv") {
    return { path, bytes, snapshot: captureWorkbook(bytes, name, environment), isCsv: false };
  }
  const snapshot = captureCsv(bytes, name, environment);
  return { path, bytes: workbookOfCsv(snapshot), snapshot, isCsv: true };
}
