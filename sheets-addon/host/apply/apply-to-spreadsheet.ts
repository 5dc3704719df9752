/** WorkbookPatch → the open spreadsheet: looks first what is there, decides, then writes without asking again. */
import { sameName } from "../../../core/workbook/place-sheets";
import type { WorkbookPatch } from "../../../core/workbook/patch";
import type { HostProgress } from "../../../core/workbook/workbook-host";
import type { SheetsSession } from "../sheets-session";
import { wallClock } from "../wall-clock";
import { checkPatch } from "./check-patch";
import { clearSheet } from "./clear-sheet";
import { gridSize, growGrid } from "./grid-size";
import { planMarks } from "./marks";
import { planNames, writeNames } from "./named-ranges";
import { placesOf } from "./places";
import type { PlannedSheet } from "./plan-sheets";
import { planSheets } from "./plan-sheets";
import { findSheets } from "./survey-spreadsheet";
import { writeSheet } from "./write-sheet";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Nothing is changed where it throws before writing; a failure while writing is put right by applying the patch again. */
export function applyToSpreadsheet(
  session: SheetsSession,
  patch: WorkbookPatch,
  previousSheets: readonly string[],
  onProgress?: HostProgress,
): void {
  const { spreadsheet } = session;
  checkPatch(patch);
  const standing = findSheets(session);
  const plan = planSheets(session, standing, patch, previousSheets);
  const names = planNames(session, plan, patch);
  const marks = planMarks(patch, placesOf(standing));
  const before = spreadsheet.getActiveSheet();

  // All sheets stand, empty and large enough, before formulas, links and rules refer to them.
  const ready = plan.written.map((planned) => ({
    spec: planned.spec,
    sheet: emptySheet(session, planned, patch),
  }));
  const others = standing.filter(({ name }) => !ready.some(({ spec }) => sameName(spec.name, name)));
  const places = placesOf([...others, ...ready.map(({ sheet, spec }) => ({ sheet, name: spec.name }))]);
  const surroundings = { session, styles: patch.styles, places, clock: wallClock(session) };
  ready.forEach(({ sheet, spec }, i) => {
    writeSheet(sheet, spec, surroundings);
    onProgress?.(i + 1, ready.length);
  });
  writeNames(session, names, places);
  for (const write of marks) write(places);

  // Those to be seen first: a spreadsheet always shows one sheet.
  const isVisible = ({ spec }: { spec: PlannedSheet["spec"] }) => spec.visibility === "visible";
  for (const { sheet } of ready.filter(isVisible)) sheet.showSheet();
  showAgain(session, patch, places.sheet, before);
  for (const { sheet } of ready.filter((one) => !isVisible(one))) sheet.hideSheet();
  for (const { sheet } of plan.removed) spreadsheet.deleteSheet(sheet);
}

/** A new sheet, or ours without what stood on it. */
function emptySheet(
  { spreadsheet }: SheetsSession,
  { spec, found, position }: PlannedSheet,
  patch: WorkbookPatch,
): Sheet {
  const sheet = found?.sheet ?? spreadsheet.insertSheet(spec.name, position);
  const now = found ?? { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  if (found) clearSheet(found);
  growGrid(sheet, now, gridSize(spec, patch));
  return sheet;
}

/** What the patch wants shown; without a wish, what was shown before, as a new sheet shows itself. */
function showAgain(
  { spreadsheet }: SheetsSession,
  { show, remove }: WorkbookPatch,
  sheetOf: (name: string) => Sheet | null,
  before: Sheet,
): void {
  const wanted = show && sheetOf(show.sheet);
  if (show && wanted) wanted.setActiveRange(wanted.getRange(show.cell));
  else if (!remove.includes(before.getName())) spreadsheet.setActiveSheet(before);
}
