/** Empties a sheet of ours before it is written anew; the sheet itself stays, so that what refers to it stays true. */
import type { ExcelSession } from "../excel-session";
import type { Step } from "./steps";
import { smallStep } from "./steps";
import type { FoundSheet } from "./survey-workbook";

/** Notes that people put on it stay: they cannot be read, so they could not be put back. */
export function* clearSheet(
  sheet: Excel.Worksheet,
  { tables, charts }: FoundSheet,
  session: ExcelSession,
): Iterable<Step> {
  for (const name of charts) yield smallStep(() => sheet.charts.getItem(name).delete());
  for (const name of tables) yield smallStep(() => sheet.tables.getItem(name).convertToRange().untrack());
  yield smallStep(() => {
    if (session.isSetSupported("1.9")) sheet.autoFilter.remove();
    sheet.freezePanes.unfreeze();
    const all = sheet.getRange().untrack();
    all.rowHidden = false;
    all.columnHidden = false;
    all.unmerge();
    all.conditionalFormats.clearAll();
    all.dataValidation.clear();
    all.clear("Hyperlinks");
    all.clear("Contents");
    all.clear("Formats");
    all.format.useStandardWidth = true;
    all.format.useStandardHeight = true;
  });
}
