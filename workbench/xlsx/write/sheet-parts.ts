/** Writes the parts of one sheet of ours: the sheet, its charts, its notes, and how they belong together. */
import type { SheetSpec } from "../../../core/workbook/patch";
import type { OfficePackage } from "../package/office-package";
import { folderOf, relationshipsPartOf } from "../package/part-names";
import { relationshipsXml } from "../package/relationships";
import type { WorkbookPart } from "../package/workbook-part";
import { chartXml } from "./chart-xml";
import { drawingXml } from "./drawing-xml";
import { commentsXml, noteShapesXml, notesOf } from "./notes-xml";
import { sheetXml } from "./sheet-xml";
import type { StyleBook } from "./style-book";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DRAWING = "application/vnd.openxmlformats-officedocument.drawing";

/** `part` is where the sheet itself stands. */
export function writeSheetParts(
  workbookPackage: OfficePackage,
  workbook: WorkbookPart,
  sheet: SheetSpec,
  part: string,
  styles: StyleBook,
  styleOf: (name: string) => number,
): void {
  const { namespaces, contentTypes } = workbook;
  const root = folderOf(workbook.part);
  const typeOf = (kind: string) => `${namespaces.relationships}/${kind}`;
  const related: { type: string; target: string }[] = [];
  const types = new Map([[part, `${SPREADSHEET}.worksheet+xml`]]);
  const relate = (kind: string, target: string) => `rId${related.push({ type: typeOf(kind), target })}`;

  let drawingId: string | null = null;
  if (sheet.charts.length > 0) {
    const drawing = workbookPackage.freeName((n) => `${root}drawings/drawing${n}.xml`);
    workbookPackage.write(drawing, drawingXml(sheet.charts, namespaces));
    types.set(drawing, `${DRAWING}+xml`);
    const charts = sheet.charts.map((chart) => {
      const target = workbookPackage.freeName((n) => `${root}charts/chart${n}.xml`);
      workbookPackage.write(target, chartXml(chart, sheet, namespaces));
      types.set(target, `${DRAWING}ml.chart+xml`);
      return { type: typeOf("chart"), target };
    });
    workbookPackage.write(relationshipsPartOf(drawing), relationshipsXml(drawing, charts));
    drawingId = relate("drawing", drawing);
  }

  let notesId: string | null = null;
  const notes = notesOf(sheet);
  if (notes.length > 0) {
    const comments = workbookPackage.freeName((n) => `${root}comments${n}.xml`);
    workbookPackage.write(comments, commentsXml(notes, namespaces.spreadsheet));
    types.set(comments, `${SPREADSHEET}.comments+xml`);
    relate("comments", comments);
    const shapes = workbookPackage.freeName((n) => `${root}drawings/vmlDrawing${n}.vml`);
    workbookPackage.write(shapes, noteShapesXml(notes));
    contentTypes.setDefault("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
    notesId = relate("vmlDrawing", shapes);
  }

  const context = { namespaces, styles, styleOf, drawingId, notesId };
  workbookPackage.write(part, sheetXml(sheet, context));
  if (related.length > 0) workbookPackage.write(relationshipsPartOf(part), relationshipsXml(part, related));
  contentTypes.set(types);
}
