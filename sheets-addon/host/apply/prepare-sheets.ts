/** All sheets of the patch stand and are large enough, before formulas, links, rules and names refer to them. */
import type { WorkbookPatch } from "../../../core/workbook/patch";
import type { Extent } from "../../../core/workbook/sheet-extent";
import type { SheetsSession } from "../sheets-session";
import { gridSize, growGrid } from "./grid-size";
import type { PlannedSheet } from "./plan-sheets";
import type { StandingSheet } from "./survey-spreadsheet";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface PreparedSheet extends PlannedSheet {
  sheet: Sheet;
}

/** New sheets all come first: a run that goes on after this one takes what has their names for ours. */
export function prepareSheets(
  session: SheetsSession,
  planned: readonly PlannedSheet[],
  patch: WorkbookPatch,
): PreparedSheet[] {
  const sizeOfNew = sizeOfTheFirst();
  return insertSheets(session, planned).map((one) => {
    const { sheet, spec, standing, isWritten } = one;
    if (isWritten) return one;
    const now = standing ?? sizeOfNew(sheet);
    const size = growGrid(sheet, now, gridSize(spec, patch));
    return { ...one, standing: standing && ({ ...standing, ...size } satisfies StandingSheet) };
  });
}

/** New sheets are all of one size. */
function sizeOfTheFirst(): (sheet: Sheet) => Extent {
  let size: Extent | null = null;
  return (sheet) => (size ??= { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() });
}

/** Without leaving the sheet that people look at, as a new sheet shows itself. */
function insertSheets({ spreadsheet }: SheetsSession, planned: readonly PlannedSheet[]): PreparedSheet[] {
  const isNew = planned.some(({ found }) => !found);
  const active = isNew ? spreadsheet.getActiveSheet() : null;
  const prepared = planned.map((one) => ({
    ...one,
    sheet: one.found?.sheet ?? spreadsheet.insertSheet(one.spec.name, one.position),
  }));
  if (active) spreadsheet.setActiveSheet(active);
  return prepared;
}
