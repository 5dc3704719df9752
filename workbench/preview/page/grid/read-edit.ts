/** A cell of the grid as an edit for the file. */
import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import type { CellValue } from "../../../../core/workbook/cells";
import type { CellEdit } from "../../cells/cell-edit";
import type { TouchedCell } from "./touched-cells";

const BOOLEAN = 3;

export function readEdit(workbook: FWorkbook, sheet: FWorksheet, cell: TouchedCell): CellEdit {
  const { row, column } = cell;
  const raw = sheet.getSheet().getCellRaw(row, column);
  if (cell.isComputed)
    return { ...cell, value: valueOf(raw), formula: null, style: null, numberFormat: null };
  const formula = raw?.f || raw?.si ? sheet.getRange(row, column).getFormula() : "";
  const style = typeof raw?.s === "string" ? /^s(\d+)$/.exec(raw.s)?.[1] : undefined;
  const look = style === undefined ? workbook.getWorkbook().getStyles().getStyleByCell(raw) : undefined;
  return {
    ...cell,
    value: valueOf(raw),
    formula: formula === "" ? null : formula,
    style: style === undefined ? null : Number(style),
    numberFormat: look?.n?.pattern ?? null,
  };
}

function valueOf(raw: ReturnType<ReturnType<FWorksheet["getSheet"]>["getCellRaw"]>): CellValue {
  const text = raw?.p?.body?.dataStream;
  if (text !== undefined) return text.replace(/\r\n$/, "").replace(/\r/g, "\n");
  const value = raw?.v ?? null;
  if (raw?.t === BOOLEAN && value !== null) return Boolean(value);
  return value;
}
