/** WorkbookPatch → the open spreadsheet: looks first what is there, decides, then writes without asking again. */
import { sameName } from "../../../core/workbook/place-sheets";
import type { WorkbookPatch } from "../../../core/workbook/patch";
import type { SheetsSession } from "../sheets-session";
import { wallClock } from "../wall-clock";
import type { Writing } from "../writing";
import { checkPatch } from "./check-patch";
import { clearSheet } from "./clear-sheet";
import { planMarks } from "./marks";
import { planNames, writeNames } from "./named-ranges";
import { placesOf } from "./places";
import type { PlannedSheet } from "./plan-sheets";
import { planSheets } from "./plan-sheets";
import { createRanges } from "./ranges";
import { prepareSheets } from "./prepare-sheets";
import { findSheets } from "./survey-spreadsheet";
import { writeSheet } from "./write-sheet";

/**
 * Nothing is changed where it throws before writing; a failure while writing is put right by applying the patch again. Each step may be the
 * last one of a run that is killed: done again, it must give the same.
 */
export function applyToSpreadsheet(
  session: SheetsSession,
  patch: WorkbookPatch,
  previousSheets: readonly string[],
  { written, onProgress, onBegin, onSheetWritten, isTimeUp }: Writing = {},
): "done" | "unfinished" {
  const { spreadsheet } = session;
  checkPatch(patch);
  const standing = findSheets(session);
  const plan = planSheets(session, standing, patch, previousSheets, written ?? null);
  const names = planNames(session, plan, patch);
  const marks = planMarks(patch, placesOf(standing));
  onBegin?.();
  if (isTimeUp?.()) return "unfinished";

  const ready = prepareSheets(session, plan.written, patch);
  const others = standing.filter(({ name }) => !ready.some(({ spec }) => sameName(spec.name, name)));
  const places = placesOf([...others, ...ready.map(({ sheet, spec }) => ({ sheet, name: spec.name }))]);
  const surroundings = {
    session,
    styles: patch.styles,
    places,
    ranges: createRanges(),
    clock: wallClock(session),
  };
  for (const [i, { sheet, spec, found, standing, isWritten }] of ready.entries()) {
    if (!isWritten) {
      if (i > 0 && isTimeUp?.()) return "unfinished";
      if (standing) clearSheet(sheet, standing);
      writeSheet(sheet, spec, !found, surroundings);
      onSheetWritten?.(spec.name);
    }
    onProgress?.(i + 1, ready.length);
  }
  writeNames(session, names, places);
  for (const write of marks) write(places);

  // Those to be seen first: a spreadsheet always shows one sheet.
  const isVisible = ({ spec }: PlannedSheet) => spec.visibility === "visible";
  for (const { sheet } of ready.filter((one) => one.found && isVisible(one))) sheet.showSheet();
  const shown = patch.show && places.sheet(patch.show.sheet);
  if (patch.show && shown) shown.setActiveRange(shown.getRange(patch.show.cell));
  for (const { sheet } of ready.filter((one) => !isVisible(one))) sheet.hideSheet();
  for (const { sheet } of plan.removed) spreadsheet.deleteSheet(sheet);
  return "done";
}
