/** A .csv file's content as a workbook, so that a book can be built beside it. */
import type { SheetSpec } from "../../core/workbook/patch";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { applyPatch } from "../xlsx/apply-patch";
import { newWorkbook } from "../xlsx/new-workbook";

/** Every sheet with its values, in its place. */
export function workbookOfCsv(snapshot: WorkbookSnapshot): Uint8Array {
  const sheets = snapshot.sheets.map((sheet): SheetSpec => ({
    name: sheet.name,
    visibility: "visible",
    tabColor: null,
    columns: [],
    rows: sheet.values.map((row) => row.map((value) => (value === null ? null : { value }))),
    rowHeights: [],
    merges: [],
    freeze: { rows: 0, columns: 0 },
    filter: null,
    validations: [],
    conditionalFormats: [],
    charts: [],
    print: { orientation: "landscape", fitToWidth: false, repeatRows: null },
    gridlines: true,
  }));
  const patch = { styles: {}, sheets, remove: [], marks: [], definedNames: [], show: null };
  return applyPatch(newWorkbook(), patch, []);
}
