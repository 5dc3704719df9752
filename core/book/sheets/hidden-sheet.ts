/** A sheet that nobody is meant to see: no looks, no print. */
import type { ColumnSpec, SheetSpec } from "../../workbook/patch";
import { printSetup } from "../looks/print-setup";

export function hiddenSheet(name: string, columns: ColumnSpec[], rows: SheetSpec["rows"]): SheetSpec {
  return {
    name,
    visibility: "veryHidden",
    tabColor: null,
    columns,
    rows,
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
