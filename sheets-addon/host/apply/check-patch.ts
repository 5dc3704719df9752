/** What Google Sheets could not hold is refused before anything is changed. */
import { fileMessages } from "../../../core/messages/en/file";
import { sheetsHostMessages } from "../../../core/messages/en/sheets-host";
import { cellAddress, rangeAddress } from "../../../core/workbook/a1";
import type { WorkbookPatch } from "../../../core/workbook/patch";
import { SheetsHostError } from "../sheets-host-error";

/** Limits of Google Sheets: the choices in a rule, the characters in a cell. */
const MAX_LIST = 500;
const MAX_TEXT = 50_000;

export function checkPatch({ sheets, styles }: WorkbookPatch): void {
  for (const { name, rows, columns, validations } of sheets) {
    for (const { range, rule } of validations) {
      if (rule.type === "list" && rule.values.length > MAX_LIST) {
        const message = sheetsHostMessages.listTooLong(name, rangeAddress(range), rule.values.length);
        throw new SheetsHostError("list-too-long", message);
      }
    }
    rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        const style = cell?.style ?? columns[column]?.style;
        if (cell && style !== undefined && !styles[style])
          throw new Error(`The patch has no style "${style}".`);
        const text = cell?.formula ?? cell?.value;
        if (typeof text !== "string" || text.length <= MAX_TEXT) return;
        const message = fileMessages.textTooLong(name, cellAddress(row, column), text.length, MAX_TEXT);
        throw new SheetsHostError("text-too-long", message);
      }),
    );
  }
}
