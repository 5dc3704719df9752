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
  /** What stands there; null for a new sheet. */
  found: (FoundSheet & StandingSheet) | null;
  /** Its place among all sheets, those that will go included. */
  position: number;
}

export interface SheetPlan {
  /** In the order of the spreadsheet. */
  written: PlannedSheet[];
  removed: FoundSheet[];
}

/** Throws SheetsHostError for a sheet that is not ours, or that may not be changed. */
export function planSheets(
  session: SheetsSession,
  sheets: readonly FoundSheet[],
  patch: WorkbookPatch,
  previousSheets: readonly string[],
): SheetPlan {
  const isOurs = ({ name }: FoundSheet) => previousSheets.some((previous) => sameName(previous, name));
  const specOf = ({ name }: FoundSheet) => patch.sheets.find((spec) => sameName(spec.name, name)) ?? null;
  const removed = sheets.filter(
    (sheet) => patch.remove.some((name) => sameName(name, sheet.name)) && !specOf(sheet),
  );
  for (const sheet of sheets) {
    if (specOf(sheet) && !isOurs(sheet))
      throw new SheetsHostError("sheet-name-taken", fileMessages.sheetTaken(sheet.name));
    if (removed.includes(sheet) && !isOurs(sheet))
      throw new SheetsHostError("sheet-not-ours", fileMessages.notOurs(sheet.name));
  }
  const order = placeSheets(sheets, patch.sheets);
  const written = order.flatMap(({ spec, found }, position) =>
    spec ? [{ spec, position, found: found && { ...found, ...inspectSheet(found.sheet, session) } }] : [],
  );
  const kept =
    written.find(({ found }) => found?.canEdit === false)?.found ??
    removed.find(({ sheet }) => !inspectSheet(sheet, session).canEdit);
  if (kept) throw new SheetsHostError("sheet-protected", sheetsHostMessages.sheetProtected(kept.name));
  return { written, removed };
}
