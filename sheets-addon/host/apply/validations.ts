/** What may be typed into cells. */
import { cellAddress } from "../../../core/workbook/a1";
import type { SheetSpec, ValidationSpec } from "../../../core/workbook/patch";
import type { SheetsSession } from "../sheets-session";
import type { WallClock } from "../wall-clock";
import type { Places } from "./places";
import type { Ranges } from "./ranges";

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

export function writeValidations(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { validations }: SheetSpec,
  places: Places,
  ranges: Ranges,
  { app }: SheetsSession,
  clock: WallClock,
): void {
  for (const validation of validations) {
    const rule = requirement(app.newDataValidation(), validation, places, ranges, clock);
    if (!rule) continue;
    const isWarning = validation.onError === "warning";
    const built = rule.setAllowInvalid(isWarning).setHelpText(validation.message).build();
    ranges.at(sheet, validation.range).setDataValidation(built);
  }
}

/** Null where the sheet of a list is gone: anything may be typed then. */
function requirement(
  builder: Builder,
  { range, rule }: ValidationSpec,
  places: Places,
  ranges: Ranges,
  clock: WallClock,
): Builder | null {
  switch (rule.type) {
    case "list":
      return builder.requireValueInList(rule.values, true);
    case "listFrom": {
      const source = places.sheet(rule.sheet);
      return source && builder.requireValueInRange(ranges.at(source, rule.range), true);
    }
    case "decimal":
      return builder.requireNumberBetween(rule.min, rule.max);
    case "whole": {
      // Google Sheets has no rule for whole numbers; a formula's references move along from the block's first cell.
      const cell = cellAddress(range.row, range.column);
      return builder.requireFormulaSatisfied(
        `=AND(ISNUMBER(${cell}),${cell}=INT(${cell}),${cell}>=${rule.min},${cell}<=${rule.max})`,
      );
    }
    case "date":
      return builder.requireDateBetween(clock.dateOf(rule.min), clock.dateOf(rule.max));
  }
}
