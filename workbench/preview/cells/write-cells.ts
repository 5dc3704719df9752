/** Changed cells into an .xlsx package: their sheets change where the cells stand, every other part keeps its bytes. */
import { cellAddress } from "../../../core/workbook/a1";
import type { CellValue, Rectangle } from "../../../core/workbook/cells";
import { previewMessages as say } from "../../../core/messages/en/preview";
import { OfficePackage } from "../../xlsx/package/office-package";
import { Relationships } from "../../xlsx/package/relationships";
import { openWorkbookPart, type SheetEntry, type WorkbookPart } from "../../xlsx/package/workbook-part";
import { readTables } from "../../xlsx/read/sheet-tables";
import { toFileFormula } from "../../xlsx/future-functions";
import { WorkbookFileError } from "../../xlsx/workbook-file-error";
import { writeFullCalculation } from "../../xlsx/write/sheet-list";
import { StyleBook } from "../../xlsx/write/style-book";
import { withPrefix } from "../../xlsx/xml/xml-document";
import { asUtf8 } from "../../xlsx/xml/xml-encoding";
import { escapeCellText } from "../../xlsx/xml/xml-text";
import type { CellEdit, RefusedEdit, SheetEdits } from "./cell-edit";
import { looksOf } from "../grid/cell-looks";
import { styleOfEdit } from "./cell-style";
import { computedCell, typedCell } from "./cell-markup";
import { spliceCells, type CellMarkup } from "./splice-cells";
import { surveySheet, type SheetSurvey } from "./sheet-survey";

export interface WrittenCells {
  bytes: Uint8Array;
  refused: RefusedEdit[];
}

type StyleOf = (edit: CellEdit, style: number) => number;

/** Cells that cannot be changed are left as they are. Throws WorkbookFileError where a sheet is not there. */
export function writeCells(bytes: Uint8Array, edits: readonly SheetEdits[]): WrittenCells {
  const workbookPackage = new OfficePackage(bytes);
  const workbook = openWorkbookPart(workbookPackage);
  const styles = new StyleBook(workbookPackage, workbook);
  const looks = looksOf(workbookPackage, workbook).cells;
  const styleOf = (edit: CellEdit, style: number) => styleOfEdit(edit, style, looks, styles);
  const refused: RefusedEdit[] = [];
  for (const { sheet, cells } of edits) {
    const entry = workbook.sheets.find(({ name }) => name === sheet);
    if (entry?.kind !== "worksheet") throw new WorkbookFileError("unknown-sheet", say.sheetGone(sheet));
    refused.push(...writeSheet(workbookPackage, entry, cells, styleOf));
  }
  styles.save();
  dropCalculationChain(workbookPackage, workbook);
  writeFullCalculation(workbook);
  workbook.relationships.save();
  workbook.contentTypes.save();
  if (workbook.document.changed) workbookPackage.write(workbook.part, workbook.document.toString());
  return { bytes: workbookPackage.toBytes(), refused };
}

function writeSheet(
  workbookPackage: OfficePackage,
  entry: SheetEntry,
  edits: readonly CellEdit[],
  styleOf: StyleOf,
): RefusedEdit[] {
  const bytes = asUtf8(workbookPackage.bytes(entry.part, `the sheet "${entry.name}"`), entry.part);
  const survey = surveySheet(bytes, entry.part);
  const refusalOf = refusals(workbookPackage, entry, survey);
  const refused = edits.flatMap((cell) => refusalOf(cell) ?? []);
  const cells = edits.filter((cell) => refusalOf(cell) === null);
  const changed = new Map<number, Map<number, CellMarkup>>();
  const change = (row: number, column: number, markup: CellMarkup) => {
    const inRow = changed.get(row) ?? new Map<number, CellMarkup>();
    changed.set(row, inRow.set(column, markup));
  };
  for (const { row, column, text } of unshared(cells, survey))
    change(row, column, (before) => before.replace(FORMULA, withPrefix(survey.prefix, formulaElement(text))));
  for (const cell of cells) change(cell.row, cell.column, markupOf(cell, styleOf, survey.prefix));
  const written = spliceCells(bytes, entry.part, changed, survey.prefix);
  workbookPackage.write(entry.part, written.toString("utf8"));
  return refused;
}

const FORMULA = /<(?:\w{1,20}:)?f(?=[\s/>])[^<>]*(?:\/>|>[^<]*<\/(?:\w{1,20}:)?f>)/;

const formulaElement = (text: string) => `<f>${escapeCellText(toFileFormula(text))}</f>`;

function markupOf(cell: CellEdit, styleOf: StyleOf, prefix: string): CellMarkup {
  return (before, style) => {
    if (cell.isComputed) {
      const formula = FORMULA.exec(before)?.[0];
      return formula === undefined || isNewError(cell.value, before)
        ? before
        : withPrefix(prefix, computedCell(cell, style, "\u0000")).replace("\u0000", () => formula);
    }
    return withPrefix(prefix, typedCell(cell, styleOf(cell, style)));
  };
}

/** The grid knows fewer functions than Excel: an error of its own does not take the place of what Excel had worked out. */
function isNewError(value: CellValue, before: string): boolean {
  const isWorkedOut = /<(?:\w{1,20}:)?v>/.test(before) && !/^<[^>]*\st=["']e["']/.test(before);
  return typeof value === "string" && value.startsWith("#") && isWorkedOut;
}

/** Cells that share the formula of one that is typed over, and have to hold it themselves from then on. */
function unshared(cells: readonly CellEdit[], { shared }: SheetSurvey): SheetSurvey["shared"] {
  if (shared.length === 0) return [];
  const typed = new Set(
    cells.flatMap((cell) => (cell.isComputed ? [] : [cellAddress(cell.row, cell.column)])),
  );
  const broken = new Set(
    shared.flatMap(({ row, column, group, isMaster }) =>
      isMaster && typed.has(cellAddress(row, column)) ? [group] : [],
    ),
  );
  return shared.filter(({ group }) => broken.has(group));
}

/** Part of an array cannot be changed, and a table's headers stand in the table's own part as well. */
function refusals(workbookPackage: OfficePackage, { name, part }: SheetEntry, { filled }: SheetSurvey) {
  const headers = readTables(workbookPackage, new Relationships(workbookPackage, part)).flatMap(
    ({ range, headerRow }) => (headerRow ? [{ ...range, rows: 1 }] : []),
  );
  return ({ row, column, isComputed }: CellEdit): RefusedEdit | null => {
    if (isComputed) return null;
    const isIn = (range: Rectangle) =>
      row >= range.row &&
      row < range.row + range.rows &&
      column >= range.column &&
      column < range.column + range.columns;
    const cell = cellAddress(row, column);
    if (filled.some(isIn)) return { sheet: name, cell, message: say.partOfArray(name, cell) };
    if (headers.some(isIn)) return { sheet: name, cell, message: say.tableHeader(name, cell) };
    return null;
  };
}

/** It lists the cells with formulas; programs make it again. */
function dropCalculationChain(workbookPackage: OfficePackage, workbook: WorkbookPart): void {
  const chain = workbook.relationships.ofKind("calcChain");
  if (!chain) return;
  workbook.relationships.remove(chain);
  workbookPackage.remove(chain.target);
  workbook.contentTypes.forget([chain.target]);
}
