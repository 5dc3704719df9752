/** Turns plain grids of values into sheets as a city clerk would have made them: no more than the layouts of the samples need. */
import { parseRangeAddress } from "../../core/workbook/a1";
import type { CellValue, Rectangle } from "../../core/workbook/cells";
import type { CellSpec, SheetSpec, StyleSpec, WorkbookPatch } from "../../core/workbook/patch";

/** A cell: its value, or its value with a style, or a formula with the value that it gives. */
export type GridCell = CellValue | { value: CellValue; style?: string; formula?: string };

export interface GridSheet {
  name: string;
  hidden?: boolean;
  widths: number[];
  rows: GridCell[][];
  /** Style of a whole row, by 0-based row. */
  rowStyles?: Record<number, string>;
  /** A1 ranges. */
  merges?: string[];
  freezeRows?: number;
}

export const styles: Record<string, StyleSpec> = {
  title: { bold: true, size: 16 },
  subtitle: { italic: true, color: "#595959" },
  band: { bold: true, color: "#FFFFFF", fill: "#1F3864", size: 12 },
  section: { bold: true, fill: "#D9E2F3" },
  header: { bold: true, fill: "#BFBFBF", border: "#7F7F7F", wrap: true, vertical: "center" },
  text: { wrap: true, vertical: "top", border: "#BFBFBF" },
  percent: { numberFormat: "0%", vertical: "top", border: "#BFBFBF" },
  percent1: { numberFormat: "0.0%", vertical: "top", border: "#BFBFBF" },
  money: { numberFormat: "$#,##0", vertical: "top", border: "#BFBFBF" },
  date: { numberFormat: "m/d/yyyy", vertical: "top", border: "#BFBFBF" },
  note: { italic: true, size: 9, color: "#595959" },
};

export const percent = (value: number): GridCell => ({ value, style: "percent" });
export const percent1 = (value: number): GridCell => ({ value, style: "percent1" });
export const money = (value: number): GridCell => ({ value, style: "money" });
/** A day as a spreadsheet holds it: whole days since 1899-12-30. */
export const day = (iso: string): GridCell => ({
  value: Date.parse(iso) / 86_400_000 + 25_569,
  style: "date",
});

function cellSpec(cell: GridCell, rowStyle: string | undefined): CellSpec | null {
  const full = typeof cell === "object" && cell !== null ? cell : { value: cell };
  const style = full.style ?? rowStyle;
  if (full.value === null && rowStyle === undefined && full.style === undefined) return null;
  return {
    value: full.value,
    ...(full.formula === undefined ? {} : { formula: full.formula }),
    ...(style === undefined ? {} : { style }),
  };
}

function ranges(addresses: string[] | undefined): Rectangle[] {
  return (addresses ?? []).flatMap((address) => parseRangeAddress(address) ?? []);
}

function sheetSpec(sheet: GridSheet): SheetSpec {
  return {
    name: sheet.name,
    visibility: sheet.hidden ? "hidden" : "visible",
    tabColor: null,
    columns: sheet.widths.map((width) => ({ width })),
    rows: sheet.rows.map((row, index) => row.map((cell) => cellSpec(cell, sheet.rowStyles?.[index]))),
    rowHeights: [],
    merges: ranges(sheet.merges),
    freeze: { rows: sheet.freezeRows ?? 0, columns: 0 },
    filter: null,
    validations: [],
    conditionalFormats: [],
    charts: [],
    print: { orientation: "landscape", fitToWidth: true, repeatRows: null },
    gridlines: true,
  };
}

/** A workbook of these sheets, in this order. */
export function workbookOf(sheets: GridSheet[]): WorkbookPatch {
  return { styles, sheets: sheets.map(sheetSpec), remove: [], marks: [], definedNames: [], show: null };
}
