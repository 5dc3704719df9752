/** Decides which sheets are new, which are written again and which go, before anything is changed. */
import { excelMessages } from "../../../core/messages/en/excel";
import { fileMessages } from "../../../core/messages/en/file";
import type { SheetSpec, WorkbookPatch } from "../../../core/workbook/patch";
import { placeSheets, sameName } from "../../../core/workbook/place-sheets";
import { ExcelHostError } from "../excel-host-error";
import type { FoundSheet, FoundWorkbook } from "./survey-workbook";

export interface PlannedSheet {
  spec: SheetSpec;
  /** What stands there; null for a new sheet. */
  found: FoundSheet | null;
  /** Its place among all sheets of the result. */
  position: number;
}

export interface SheetPlan {
  /** In the order of the workbook. */
  written: PlannedSheet[];
  removed: FoundSheet[];
}

/** Throws ExcelHostError for a sheet that is not ours, or that may not be changed. */
export function planSheets(
  workbook: FoundWorkbook,
  patch: WorkbookPatch,
  previousSheets: readonly string[],
): SheetPlan {
  const isOurs = ({ name }: FoundSheet) => previousSheets.some((previous) => sameName(previous, name));
  const specOf = ({ name }: FoundSheet) => patch.sheets.find((spec) => sameName(spec.name, name)) ?? null;
  const removed = workbook.sheets.filter(
    (sheet) => patch.remove.some((name) => sameName(name, sheet.name)) && !specOf(sheet),
  );
  for (const sheet of workbook.sheets) {
    const { name } = sheet;
    const isWritten = specOf(sheet) !== null;
    if (isWritten && !isOurs(sheet))
      throw new ExcelHostError("sheet-name-taken", fileMessages.sheetTaken(name));
    if (removed.includes(sheet) && !isOurs(sheet))
      throw new ExcelHostError("sheet-not-ours", fileMessages.notOurs(name));
    if (isWritten && sheet.isProtected)
      throw new ExcelHostError("sheet-protected", excelMessages.sheetProtected(name));
  }
  const stay = workbook.sheets.filter((sheet) => !removed.includes(sheet));
  const order = placeSheets(stay, patch.sheets);
  const written = order.flatMap(({ spec, found }, position) => (spec ? [{ spec, found, position }] : []));
  if (workbook.isProtected && (removed.length > 0 || written.some(({ found }) => !found)))
    throw new ExcelHostError("workbook-protected", excelMessages.workbookProtected());
  return { written, removed };
}
