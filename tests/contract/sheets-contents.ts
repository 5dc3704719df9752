/** What stands in a sheet of the Google Sheets stand-in, from its own state: nothing of the host under test has read it. */
import { emptySheet } from "../../core/workbook/snapshot";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/workbook/snapshot";
import { numberFormatKind } from "../../core/workbook/dates";
import type { AppsScriptRig } from "../rig/apps-script/apps-script-rig";
import { calculateSpreadsheet } from "../rig/apps-script/spreadsheet/calculate-spreadsheet";
import { namedAreas, absoluteAddress } from "../rig/apps-script/spreadsheet/named-areas";
import type { GridState } from "../rig/apps-script/spreadsheet/spreadsheet-state";
import { dayOf } from "../rig/apps-script/spreadsheet/zoned-time";
import { placeOf } from "../rig/excel/workbook/workbook-state";
import { quoteSheetName } from "../../core/workbook/a1";

export function contentsOfRig({ workbook, now }: AppsScriptRig): WorkbookSnapshot {
  calculateSpreadsheet(workbook, dayOf(now, workbook.timeZone));
  return {
    name: workbook.name,
    locale: workbook.locale.replace("_", "-"),
    timeZone: workbook.timeZone,
    dateSystem: 1900,
    sheets: workbook.sheets.map(contentsOfGrid),
    definedNames: namedAreas(workbook).map(({ name, grid, area }) => ({
      name,
      refersTo: `=${quoteSheetName(grid.name)}!${absoluteAddress(area)}`,
    })),
  };
}

function contentsOfGrid(grid: GridState): SheetSnapshot {
  const snapshot: SheetSnapshot = {
    ...emptySheet(grid.name),
    visibility: grid.visibility,
    merges: [...grid.merges],
    hiddenRows: [...grid.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...grid.hiddenColumns].sort((a, b) => a - b),
  };
  // Most cells have a look and nothing else; keys go by row, then by column.
  const cells = [...grid.cells]
    .filter(([, { value, formula, format }]) => value !== null || formula !== null || format.fill !== null)
    .sort(([a], [b]) => a - b);
  for (const [key, { value, formula, format }] of cells) {
    const { row, column } = placeOf(key);
    // A formula that gives an empty text is nothing to a snapshot.
    const isEmpty = value === null || value === "";
    if (formula !== null) snapshot.formulas.push([row, column, withoutLink(formula)]);
    if (!isEmpty) {
      while (snapshot.values.length <= row) snapshot.values.push([]);
      const line = snapshot.values[row] ?? [];
      while (line.length < column) line.push(null);
      line.push(value);
      if (numberFormatKind(format.numberFormat) !== "general")
        snapshot.numberFormats.push([row, column, format.numberFormat]);
      if (format.bold) snapshot.bold.push([row, column]);
    }
    const isRightOfValue = (snapshot.values[row]?.length ?? 0) > 0;
    if (format.fill !== null && (!isEmpty || isRightOfValue)) snapshot.fills.push([row, column, format.fill]);
  }
  return snapshot;
}

/** A link around a formula is a fact of its own. */
const withoutLink = (formula: string) => formula.replace(/^=HYPERLINK\("#gid=\d+&range=\w+",(.*)\)$/s, "=$1");
