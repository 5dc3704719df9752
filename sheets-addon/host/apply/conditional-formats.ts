/** Conditional formats whose rule is a formula; the first one that holds wins, as in the patch. */
import type { SheetSpec } from "../../../core/workbook/patch";
import type { SheetsSession } from "../sheets-session";
import type { Ranges } from "./ranges";

/** On a sheet of ours, which is wholly ours: the call replaces all of a sheet's rules. Borders under a condition do not exist here. */
export function writeConditionalFormats(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { conditionalFormats }: SheetSpec,
  ranges: Ranges,
  { app }: SheetsSession,
): void {
  if (conditionalFormats.length === 0) return;
  const rules = conditionalFormats.map(({ range, formula, style }) => {
    const rule = app
      .newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setRanges([ranges.at(sheet, range)]);
    if (style.fill !== undefined) rule.setBackground(style.fill);
    if (style.color !== undefined) rule.setFontColor(style.color);
    if (style.bold !== undefined) rule.setBold(style.bold);
    if (style.italic !== undefined) rule.setItalic(style.italic);
    if (style.underline !== undefined) rule.setUnderline(style.underline);
    return rule.build();
  });
  sheet.setConditionalFormatRules(rules);
}
