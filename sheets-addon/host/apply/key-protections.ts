/** Warnings before people change what says which row is which. Nobody is kept from it: rows are added, moved and pasted all the time. */
import { sheetsHostMessages } from "../../../core/messages/en/sheets-host";
import type { Rectangle } from "../../../core/workbook/cells";
import type { SheetSpec } from "../../../core/workbook/patch";
import type { SheetsSession } from "../sheets-session";
import type { Ranges } from "./ranges";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Ours are known by their words; those of other people stay. */
export const keyProtections = (sheet: Sheet, { app }: SheetsSession) =>
  sheet
    .getProtections(app.ProtectionType.RANGE)
    .filter((protection) => protection.getDescription() === sheetsHostMessages.keyProtection);

export function writeKeyProtections(sheet: Sheet, spec: SheetSpec, ranges: Ranges): void {
  for (const block of keyBlocks(spec)) {
    const protection = ranges.at(sheet, block).protect();
    protection.setDescription(sheetsHostMessages.keyProtection).setWarningOnly(true);
  }
}

/** Below the header, down to the last key: in the empty rows below people begin new ones. Neighbours are one block. */
export function keyBlocks({ columns, rows }: SheetSpec): Rectangle[] {
  const blocks: Rectangle[] = [];
  columns.forEach(({ isKey }, column) => {
    if (!isKey) return;
    let last = rows.length - 1;
    while (last > 0 && !rows[last]?.[column]?.value) last--;
    if (last === 0) return;
    const before = blocks[blocks.length - 1];
    if (before && before.rows === last && before.column + before.columns === column) before.columns++;
    else blocks.push({ row: 1, column, rows: last, columns: 1 });
  });
  return blocks;
}
