/** A sheet that nobody is meant to see: no looks, no print. */
import type { CellSpec, ColumnSpec, SheetSpec } from "../workbook/patch";
import { printSetup } from "./print-setup";

export function hiddenSheet(
  name: string,
  columns: ColumnSpec[],
  rows: readonly (readonly (CellSpec | null)[])[],
): SheetSpec {
  return {
    name,
    visibility: "veryHidden",
    tabColor: null,
    columns,
    rows: rows.map((row) => [...row]),
    rowHeights: [],
    merges: [],
    freeze: { rows: 1, columns: 0 },
    filter: null,
    validations: [],
    conditionalFormats: [],
    charts: [],
    print: printSetup(null, null),
    gridlines: true,
  };
}
