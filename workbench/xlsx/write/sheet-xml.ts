/** SheetSpec → a worksheet part, its elements in the schema's order (ECMA-376 part 1, 18.3.1.99). */
import { cellAddress, rangeAddress } from "../../../core/workbook/a1";
import type { SheetSpec } from "../../../core/workbook/patch";
import { toFileFormula } from "../future-functions";
import { XML_HEADER, type Namespaces } from "../package/namespaces";
import { PartWriter } from "../xml/part-writer";
import type { Deflated } from "../zip/deflated";
import { escapeXml } from "../xml/xml-text";
import { writeCells } from "./cells-xml";
import { linkLocation } from "./references";
import { columnsXml, dimensionXml, sheetPropertiesXml, sheetViewsXml } from "./sheet-view-xml";
import type { StyleBook } from "./style-book";
import { validationsXml } from "./validations-xml";

export interface SheetXmlContext {
  namespaces: Namespaces;
  styles: StyleBook;
  /** The number of a style by its name in the patch. */
  styleOf: (name: string) => number;
  /** Relationship ids; null where the sheet has none. */
  drawingId: string | null;
  notesId: string | null;
}

export function sheetXml(sheet: SheetSpec, context: SheetXmlContext): Deflated {
  const { spreadsheet, relationships } = context.namespaces;
  const writer = new PartWriter();
  writer.add(`${XML_HEADER}<worksheet xmlns="${spreadsheet}" xmlns:r="${relationships}">`);
  writer.add(sheetPropertiesXml(sheet) + dimensionXml(sheet) + sheetViewsXml(sheet));
  writer.add('<sheetFormatPr defaultRowHeight="15"/>');
  writer.add(`${columnsXml(sheet, context.styleOf)}<sheetData>`);
  writeCells(writer, sheet, context.styleOf);
  writer.add("</sheetData>");
  if (sheet.filter) writer.add(`<autoFilter ref="${rangeAddress(sheet.filter)}"/>`);
  writer.add(mergesXml(sheet));
  writer.add(conditionalFormatsXml(sheet, context.styles));
  writer.add(validationsXml(sheet));
  addLinks(writer, sheet);
  writer.add(printXml(sheet));
  if (context.drawingId !== null) writer.add(`<drawing r:id="${context.drawingId}"/>`);
  if (context.notesId !== null) writer.add(`<legacyDrawing r:id="${context.notesId}"/>`);
  writer.add("</worksheet>");
  return writer.finish();
}

function mergesXml({ merges }: SheetSpec): string {
  if (merges.length === 0) return "";
  const list = merges.map((range) => `<mergeCell ref="${rangeAddress(range)}"/>`);
  return `<mergeCells count="${list.length}">${list.join("")}</mergeCells>`;
}

/** Earlier formats win over later ones, as in the patch. */
function conditionalFormatsXml({ conditionalFormats }: SheetSpec, styles: StyleBook): string {
  return conditionalFormats
    .map(({ range, formula, style }, i) => {
      const rule = `<cfRule type="expression" dxfId="${styles.differentialStyle(style)}" priority="${i + 1}">`;
      const test = `<formula>${escapeXml(toFileFormula(formula))}</formula>`;
      return `<conditionalFormatting sqref="${rangeAddress(range)}">${rule}${test}</cfRule></conditionalFormatting>`;
    })
    .join("");
}

function addLinks(writer: PartWriter, { rows }: SheetSpec): void {
  let any = false;
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (!cell?.link) return;
      if (!any) writer.add("<hyperlinks>");
      any = true;
      const location = escapeXml(linkLocation(cell.link));
      writer.add(`<hyperlink ref="${cellAddress(row, column)}" location="${location}"/>`);
    }),
  );
  if (any) writer.add("</hyperlinks>");
}

/** ECMA-376 part 1, 18.3.1.63. */
const PAPER_SIZES = { letter: 1, tabloid: 3 } as const;

/** Headers and footers use Excel's own codes, such as "&P" for the page number. */
function printXml({ print }: SheetSpec): string {
  const header = print.header === undefined ? "" : `<oddHeader>${escapeXml(print.header)}</oddHeader>`;
  const footer = print.footer === undefined ? "" : `<oddFooter>${escapeXml(print.footer)}</oddFooter>`;
  const paper = print.paper === undefined ? "" : ` paperSize="${PAPER_SIZES[print.paper]}"`;
  const height = print.fitToWidth ? ' fitToHeight="0"' : "";
  return (
    '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    `<pageSetup${paper} orientation="${print.orientation}"${height}/>` +
    (header + footer === "" ? "" : `<headerFooter>${header}${footer}</headerFooter>`)
  );
}
