/** Names of the patch, and names that point at sheets of ours which go. */
import { fileMessages } from "../../../core/messages/en/file";
import { quoteSheetName } from "../../../core/workbook/a1";
import type { WorkbookPatch } from "../../../core/workbook/patch";
import { ExcelHostError } from "../excel-host-error";
import { sameName } from "../../../core/workbook/place-sheets";
import type { SheetPlan } from "./plan-sheets";
import type { Step } from "./steps";
import { smallStep } from "./steps";
import type { FoundWorkbook } from "./survey-workbook";

/** Throws `name-taken` where a name means something else in this workbook. */
export function writeNames(
  context: Excel.RequestContext,
  workbook: FoundWorkbook,
  { written, removed }: SheetPlan,
  { definedNames }: WorkbookPatch,
): Step[] {
  const { names } = context.workbook;
  const ours = written.flatMap(({ found }) => (found ? [found] : []));
  const tables = workbook.sheets.filter((sheet) => !ours.includes(sheet)).flatMap((sheet) => sheet.tables);
  const gone = workbook.names.filter(({ formula }) => pointsAt(formula, removed));
  const steps = gone.map(({ name }) => smallStep(() => names.getItem(name).delete()));
  for (const { name, refersTo } of definedNames) {
    const found = workbook.names.find((one) => sameName(one.name, name) && !gone.includes(one));
    const isForeign = found && found.formula !== refersTo && !pointsAt(found.formula, ours);
    if (isForeign === true || tables.some((table) => sameName(table, name)))
      throw new ExcelHostError("name-taken", fileMessages.nameTaken(name));
    steps.push(
      smallStep(() => {
        if (found) names.getItem(name).formula = refersTo;
        else names.add(name, refersTo);
      }),
    );
  }
  return steps;
}

function pointsAt(formula: string, sheets: readonly { name: string }[]): boolean {
  return sheets.some(({ name }) =>
    [`=${quoteSheetName(name)}!`, `=${name}!`].some((start) =>
      formula.toLowerCase().startsWith(start.toLowerCase()),
    ),
  );
}
