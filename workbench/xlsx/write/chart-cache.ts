/** Cells that a chart shows, as references with the values that stand there today. */
import { parseCellAddress } from "../../../core/workbook/a1";
import type { CellRef, CellValue, Rectangle } from "../../../core/workbook/cells";
import type { SheetSpec } from "../../../core/workbook/patch";
import { escapeXml } from "../xml/xml-text";
import { absoluteReference } from "./references";

export function stringReference(range: Rectangle, sheet: SheetSpec): string {
  const points = valuesOf(range, sheet).map((value, i) =>
    value === null ? "" : `<c:pt idx="${i}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`,
  );
  return (
    `<c:strRef><c:f>${escapeXml(absoluteReference(sheet.name, range))}</c:f>` +
    `<c:strCache><c:ptCount val="${points.length}"/>${points.join("")}</c:strCache></c:strRef>`
  );
}

export function numberReference(range: Rectangle, sheet: SheetSpec): string {
  const points = valuesOf(range, sheet).map((value, i) =>
    typeof value === "number" ? `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>` : "",
  );
  return (
    `<c:numRef><c:f>${escapeXml(absoluteReference(sheet.name, range))}</c:f><c:numCache>` +
    `<c:formatCode>General</c:formatCode><c:ptCount val="${points.length}"/>${points.join("")}</c:numCache></c:numRef>`
  );
}

/** A single cell, such as the one that names a series. */
export function textReference(ref: CellRef, sheet: SheetSpec): string {
  const place = parseCellAddress(ref.cell);
  const range = { row: place?.row ?? 0, column: place?.column ?? 0, rows: 1, columns: 1 };
  return stringReference(range, sheet);
}

export function valuesOf(range: Rectangle, sheet: SheetSpec): CellValue[] {
  return Array.from({ length: range.rows * range.columns }, (_, i) => {
    const row = range.row + Math.floor(i / range.columns);
    return sheet.rows[row]?.[range.column + (i % range.columns)]?.value ?? null;
  });
}
