/** WorkbookPatch → the open workbook: looks first what is there, decides, then writes in as few requests as it fits into. */
import { excelMessages } from "../../../core/messages/en/excel";
import { quoteSheetName } from "../../../core/workbook/a1";
import type { WorkbookPatch } from "../../../core/workbook/patch";
import type { HostProgress } from "../../../core/workbook/workbook-host";
import { ExcelHostError } from "../excel-host-error";
import type { ExcelSession } from "../excel-session";
import { clearSheet } from "./clear-sheet";
import { writeNames } from "./defined-names";
import { planSheets } from "./plan-sheets";
import type { SheetPlan } from "./plan-sheets";
import { jsonBytes, sendSteps, smallStep } from "./steps";
import type { Step } from "./steps";
import { surveyWorkbook } from "./survey-workbook";
import { takeBackSheets } from "./take-back-sheets";
import { writeSheet } from "./write-sheet";

/**
 * Nothing is changed where it throws before writing. After a failure while writing, sheets that were added are removed; those that stood before
 * are put right by applying the patch again.
 */
export async function applyToWorkbook(
  context: Excel.RequestContext,
  patch: WorkbookPatch,
  previousSheets: readonly string[],
  session: ExcelSession,
  onProgress?: HostProgress,
): Promise<void> {
  for (const { type, at } of patch.marks) {
    if (type === "note")
      throw new ExcelHostError("notes-unsupported", excelMessages.notesUnsupported(at.sheet, at.cell));
  }
  const workbook = await surveyWorkbook(context);
  const plan = planSheets(workbook, patch, previousSheets);
  const names = [...writeNames(context, workbook, plan, patch)];
  try {
    await sendSteps(
      context,
      steps(context, plan, patch, session, names),
      jsonBytes(patch.sheets),
      onProgress,
    );
  } catch (error) {
    const added = plan.written.filter(({ found }) => !found).map(({ spec }) => spec.name);
    await takeBackSheets(context, added);
    throw error;
  }
}

function* steps(
  context: Excel.RequestContext,
  plan: SheetPlan,
  patch: WorkbookPatch,
  session: ExcelSession,
  names: readonly Step[],
): Iterable<Step> {
  const { worksheets } = context.workbook;
  // All sheets stand before formulas and rules refer to them.
  for (const { spec, found, position } of plan.written) {
    if (found) yield* clearSheet(worksheets.getItem(found.name), found, session);
    else yield smallStep(() => (worksheets.add(spec.name).position = position));
  }
  for (const { spec } of plan.written)
    yield* writeSheet(worksheets.getItem(spec.name), spec, patch.styles, session);
  yield* names;
  // Those to be seen first: a workbook always shows one sheet.
  for (const isVisible of [true, false]) {
    for (const { spec } of plan.written) {
      if ((spec.visibility === "visible") !== isVisible) continue;
      const visibility = ({ visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const)[
        spec.visibility
      ];
      yield smallStep(() => (worksheets.getItem(spec.name).visibility = visibility));
    }
  }
  for (const { name } of plan.removed) yield smallStep(() => deleteSheet(worksheets.getItem(name)));
  for (const mark of patch.marks) {
    if (mark.type !== "link") continue;
    yield smallStep(() => {
      const cell = worksheets.getItem(mark.at.sheet).getRange(mark.at.cell).untrack();
      cell.hyperlink = { documentReference: `${quoteSheetName(mark.to.sheet)}!${mark.to.cell}` };
    });
  }
  const { show } = patch;
  if (show) {
    yield smallStep(() => {
      const sheet = worksheets.getItem(show.sheet);
      sheet.activate();
      sheet.getRange(show.cell).untrack().select();
    });
  }
}

/** Excel does not delete what is very hidden. */
function deleteSheet(sheet: Excel.Worksheet): void {
  sheet.visibility = "Hidden";
  sheet.delete();
}
