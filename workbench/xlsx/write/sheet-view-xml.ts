/** How a sheet is seen: tab colour, frozen rows and columns, gridlines, column widths. */
import { cellAddress, rangeAddress } from "../../../core/workbook/a1";
import type { SheetSpec } from "../../../core/workbook/patch";

export function sheetPropertiesXml(sheet: SheetSpec): string {
  const tab = sheet.tabColor === null ? "" : `<tabColor rgb="FF${sheet.tabColor.slice(1).toUpperCase()}"/>`;
  const fit = sheet.print.fitToWidth ? '<pageSetUpPr fitToPage="1"/>' : "";
  return tab + fit === "" ? "" : `<sheetPr>${tab}${fit}</sheetPr>`;
}

export function dimensionXml(sheet: SheetSpec): string {
  let rows = Math.max(1, sheet.rows.length);
  let columns = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  for (const { range } of sheet.formulaFills ?? []) {
    rows = Math.max(rows, range.row + range.rows);
    columns = Math.max(columns, range.column + range.columns);
  }
  const range = { row: 0, column: 0, rows, columns };
  return `<dimension ref="${rangeAddress(range)}"/>`;
}

export function sheetViewsXml(sheet: SheetSpec): string {
  const { rows, columns } = sheet.freeze;
  const grid = sheet.gridlines ? "" : ' showGridLines="0"';
  if (rows === 0 && columns === 0) {
    return `<sheetViews><sheetView${grid} workbookViewId="0"/></sheetViews>`;
  }
  const active = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const split = (columns > 0 ? ` xSplit="${columns}"` : "") + (rows > 0 ? ` ySplit="${rows}"` : "");
  const first = cellAddress(rows, columns);
  const panes = active === "bottomRight" ? ["topRight", "bottomLeft", active] : [active];
  const selections = panes.map((pane) =>
    pane === active
      ? `<selection pane="${pane}" activeCell="${first}" sqref="${first}"/>`
      : `<selection pane="${pane}"/>`,
  );
  return (
    `<sheetViews><sheetView${grid} workbookViewId="0">` +
    `<pane${split} topLeftCell="${first}" activePane="${active}" state="frozen"/>${selections.join("")}` +
    `</sheetView></sheetViews>`
  );
}

/** Width of a digit of the default font and its padding, in pixels (Calibri 11; ECMA-376 part 1, 18.3.1.13). */
const DIGIT = 7;
const PADDING = 5;

export function columnsXml(sheet: SheetSpec, styleOf: (name: string) => number): string {
  if (sheet.columns.length === 0) return "";
  const list = sheet.columns.map((column, i) => {
    const width = Math.trunc(((column.width * DIGIT + PADDING) / DIGIT) * 256) / 256;
    const style = column.style === undefined ? 0 : styleOf(column.style);
    const extras = (style === 0 ? "" : ` style="${style}"`) + (column.hidden === true ? ' hidden="1"' : "");
    return `<col min="${i + 1}" max="${i + 1}" width="${width}"${extras} customWidth="1"/>`;
  });
  return `<cols>${list.join("")}</cols>`;
}
