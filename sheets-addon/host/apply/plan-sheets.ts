/** Decides which sheets are new, which are written again and which go, before anything is changed. */
import { fileMessages } from "../../../core/messages/en/file";
import { sheetsHostMessages } from "../../../core/messages/en/sheets-host";
import type { SheetSpec, WorkbookPatch } from "../../../core/workbook/patch";
import { placeSheets, sameName } from "../../../core/workbook/place-sheets";
import { SheetsHostError } from "../sheets-host-error";
import type { SheetsSession } from "../sheets-session";
import type { FoundSheet, StandingSheet } from "./survey-spreadsheet";
import { inspectSheet } from "./survey-spreadsheet";

export interface PlannedSheet {
  spec: SheetSpec;
  /** Null for a new sheet. */
  found: FoundSheet | null;
  /** What stands on it and has to go; null for a new sheet, and where an earlier run has written it whole. */
  standing: StandingSheet | null;
  isWritten: boolean;
  /** Its place among all sheets, those that will go included. */
  position: number;
}

export interface SheetPlan {
  /** In the order of the spreadsheet. */
  written: PlannedSheet[];
  removed: FoundSheet[];
}

/**
 * `written` as in Writing: null for a run that begins. Throws SheetsHostError for a sheet that is not ours, or that may not be changed.
 */
export function planSheets(
  session: SheetsSession,
  sheets: readonly FoundSheet[],
  patch: WorkbookPatch,
  previousSheets: readonly string[],
  written: readonly string[] | null,
): SheetPlan {
  const has = (names: readonly string[], name: string) => names.some((one) => sameName(one, name));
  const specOf = ({ name }: FoundSheet) => patch.sheets.find((spec) => sameName(spec.name, name)) ?? null;
  const removed = sheets.filter((sheet) => has(patch.remove, sheet.name) && !specOf(sheet));
  for (const sheet of sheets) {
    if (specOf(sheet) && !written && !has(previousSheets, sheet.name))
      throw new SheetsHostError("sheet-name-taken", fileMessages.sheetTaken(sheet.name));
    if (removed.includes(sheet) && !has(previousSheets, sheet.name))
      throw new SheetsHostError("sheet-not-ours", fileMessages.notOurs(sheet.name));
  }
  const planned = placeSheets(sheets, patch.sheets).flatMap(({ spec, found }, position): PlannedSheet[] => {
    if (!spec) return [];
    const isWritten = found !== null && written !== null && has(written, found.name);
    const standing = found && !isWritten ? inspectSheet(found.sheet, session) : null;
    return [{ spec, found, position, isWritten, standing }];
  });
  const kept =
    planned.find(({ standing }) => standing?.canEdit === false)?.found ??
    removed.find(({ sheet }) => !inspectSheet(sheet, session).canEdit);
  if (kept) throw new SheetsHostError("sheet-protected", sheetsHostMessages.sheetProtected(kept.name));
  return { written: planned, removed };
}
