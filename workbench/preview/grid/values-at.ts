/** What stands in a block of cells that a rule names: "'Settings'!$A$2:$A$9" or "$A$2:$A$9". */
import { parseRangeAddress } from "../../../core/workbook/a1";
import type { CellValue } from "../../../core/workbook/cells";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";

/** Null where it is no such reference; names and functions are not looked up. `own`: the sheet on which the rule stands. */
export function valuesAt({ sheets }: WorkbookSnapshot, own: string, reference: string): CellValue[] | null {
  const mark = reference.lastIndexOf("!");
  const name = mark < 0 ? own : reference.slice(0, mark).replace(/^'|'$/g, "").replace(/''/g, "'");
  const range = parseRangeAddress(reference.slice(mark + 1));
  const sheet = sheets.find((one) => one.name === name);
  if (!range || !sheet) return null;
  return sheet.values
    .slice(range.row, range.row + range.rows)
    .flatMap((cells) => cells.slice(range.column, range.column + range.columns));
}
