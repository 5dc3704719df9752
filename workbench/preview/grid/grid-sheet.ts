/** One sheet of the workbook as the grid takes it: contents from the snapshot, looks from its part. */
import type { ICellData, IColumnData, IObjectMatrixPrimitiveType, IWorksheetData } from "@univerjs/core";
import { emptySheet, type SheetSnapshot, type WorkbookSnapshot } from "../../../core/workbook/snapshot";
import type { OfficePackage } from "../../xlsx/package/office-package";
import { Relationships } from "../../xlsx/package/relationships";
import type { SheetEntry } from "../../xlsx/package/workbook-part";
import { resolveColor } from "../../xlsx/read/colors";
import { asUtf8 } from "../../xlsx/xml/xml-encoding";
import type { XmlDocument } from "../../xlsx/xml/xml-document";
import { child, children, isTrue } from "../../xlsx/xml/xml-tree";
import type { Looks } from "./cell-looks";
import { readCellStyles } from "./cell-styles";
import { readConditionalFormats, type GridFormat } from "./conditional-formats";
import { filledFormulas } from "./filled-formulas";
import { fittedHeights } from "./fitted-heights";
import { cellContent, linkedText } from "./grid-cell";
import { gridRange } from "./grid-range";
import { readLinks } from "./links";
import { sheetFrame } from "./sheet-frame";
import { valuesAt } from "./values-at";
import { readValidations, type GridValidation } from "./validations";

export interface GridSheet {
  sheet: Partial<IWorksheetData> & { id: string; columnCount: number };
  formats: GridFormat[];
  validations: GridValidation[];
}

/** Width of a digit of the default font, and heights and widths that a sheet has where it names none, in pixels (Calibri 11). */
const DIGIT = 7;
const ROW_HEIGHT = 20;
const COLUMN_WIDTH = 64;
const PIXELS_A_POINT = 4 / 3;
/** Room to type beyond what is there. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 8;

const pixelsOf = (characters: string | undefined) =>
  characters === undefined ? undefined : Math.trunc(Number(characters) * DIGIT + 0.5);

export function gridSheet(
  workbookPackage: OfficePackage,
  entry: SheetEntry,
  workbook: WorkbookSnapshot,
  looks: Looks,
  sheetIds: ReadonlyMap<string, string>,
): GridSheet {
  const snapshot = workbook.sheets.find(({ name }) => name === entry.name) ?? emptySheet(entry.name);
  const id = sheetIds.get(entry.name) ?? entry.name;
  const bytes = asUtf8(workbookPackage.bytes(entry.part, `the sheet "${entry.name}"`), entry.part);
  const frame = sheetFrame(bytes, entry.part);
  const styles = readCellStyles(bytes, entry.part);
  const links = readLinks(frame, new Relationships(workbookPackage, entry.part), sheetIds);
  const { cellData, rows, columns } = cellsOf(snapshot, styles.cells, links);
  const properties = child(frame.root, "sheetFormatPr")?.attributes;
  const view = child(child(frame.root, "sheetViews"), "sheetView");
  const height = properties?.get("defaultRowHeight");
  const defaultRowHeight = height === undefined ? ROW_HEIGHT : Math.round(Number(height) * PIXELS_A_POINT);
  const defaultColumnWidth = pixelsOf(properties?.get("defaultColWidth")) ?? COLUMN_WIDTH;
  const columnData = columnsOf(frame, columns + SPARE_COLUMNS);
  const widthOf = (column: number) => columnData[column]?.w ?? defaultColumnWidth;
  for (const [row, h] of fittedHeights(snapshot, styles, looks, widthOf, defaultRowHeight))
    styles.rows[row] = { ...styles.rows[row], h };
  return {
    sheet: {
      id,
      name: entry.name,
      hidden: entry.visibility === "visible" ? 0 : 1,
      tabColor: resolveColor(child(child(frame.root, "sheetPr"), "tabColor"), looks.scheme) ?? "",
      cellData,
      rowCount: Math.max(rows, styles.rowCount) + SPARE_ROWS,
      columnCount: columns + SPARE_COLUMNS,
      rowData: styles.rows,
      columnData,
      defaultColumnWidth,
      defaultRowHeight,
      mergeData: snapshot.merges.map(gridRange),
      freeze: freezeOf(child(view, "pane")?.attributes),
      showGridlines: isTrue(view?.attributes.get("showGridLines") ?? "1") ? 1 : 0,
    },
    formats: readConditionalFormats(frame, looks, id),
    validations: readValidations(frame, id, (reference) => valuesAt(workbook, entry.name, reference)),
  };
}

function cellsOf(
  snapshot: SheetSnapshot,
  styles: ReturnType<typeof readCellStyles>["cells"],
  links: ReturnType<typeof readLinks>,
) {
  const cellData: IObjectMatrixPrimitiveType<ICellData> = {};
  let [rows, columns] = [0, 0];
  const at = (row: number, column: number): ICellData => {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
    const cells = (cellData[row] ??= {});
    return (cells[column] ??= {});
  };
  snapshot.values.forEach((values, row) =>
    values.forEach((value, column) => {
      if (value !== null) Object.assign(at(row, column), cellContent(value));
    }),
  );
  for (const { row, column, content } of filledFormulas(snapshot.formulas))
    Object.assign(at(row, column), content);
  for (const { row, column, style } of styles) at(row, column).s = styleName(style);
  for (const { row, column, url } of links) {
    const cell = at(row, column);
    if (cell.f === undefined && cell.si === undefined && typeof cell.v === "string" && cell.v !== "")
      cell.p = linkedText(cell.v, url);
  }
  return { cellData, rows, columns };
}

/** The grid's name of a cell style. */
export const styleName = (style: number): string => `s${style}`;

function columnsOf(frame: XmlDocument, columnCount: number): Record<number, Partial<IColumnData>> {
  const found: Record<number, Partial<IColumnData>> = {};
  for (const { attributes } of children(child(frame.root, "cols"), "col")) {
    const width = pixelsOf(attributes.get("width"));
    const style = Number(attributes.get("style") ?? 0);
    const column: Partial<IColumnData> = {};
    if (width !== undefined && width > 0) column.w = width;
    if (isTrue(attributes.get("hidden")) || width === 0) column.hd = 1;
    if (style > 0) column.s = styleName(style);
    const last = Math.min(Number(attributes.get("max")), columnCount);
    for (let i = Number(attributes.get("min")) - 1; i < last; i++) found[i] = column;
  }
  return found;
}

function freezeOf(pane: ReadonlyMap<string, string> | undefined): IWorksheetData["freeze"] {
  const isFrozen = pane?.get("state") === "frozen" || pane?.get("state") === "frozenSplit";
  const split = (name: string) => (isFrozen ? Number(pane.get(name) ?? 0) : 0);
  const [xSplit, ySplit] = [split("xSplit"), split("ySplit")];
  return { xSplit, ySplit, startRow: ySplit > 0 ? ySplit : -1, startColumn: xSplit > 0 ? xSplit : -1 };
}
