/** A workbook file → what the grid shows of it. The file stays the source of truth: nothing is ever written back from here. */
import type { IWorkbookData } from "@univerjs/core";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";
import { OfficePackage } from "../../xlsx/package/office-package";
import { openWorkbookPart } from "../../xlsx/package/workbook-part";
import { looksOf } from "./cell-looks";
import { gridRange } from "./grid-range";
import { gridSheet, styleName, type GridSheet } from "./grid-sheet";

/** `id` must differ from that of every grid that was shown before. Charts and dialog sheets have no cells to show. */
export function gridWorkbook(bytes: Uint8Array, snapshot: WorkbookSnapshot, id: string): IWorkbookData {
  const workbookPackage = new OfficePackage(bytes);
  const workbook = openWorkbookPart(workbookPackage);
  const looks = looksOf(workbookPackage, workbook);
  const sheetIds = new Map(workbook.sheets.map(({ name, sheetId }) => [name, `sheet-${sheetId}`]));
  const sheets = workbook.sheets
    .filter(({ kind }) => kind === "worksheet")
    .map((entry) => gridSheet(workbookPackage, entry, snapshot, looks, sheetIds));
  return {
    id,
    name: snapshot.name ?? "",
    appVersion: "0.25.1",
    locale: "enUS" as IWorkbookData["locale"],
    styles: Object.fromEntries(looks.cells.map((look, i) => [styleName(i), look])),
    defaultStyle: looks.cells[0] ?? null,
    sheetOrder: sheets.map(({ sheet }) => sheet.id),
    sheets: Object.fromEntries(sheets.map(({ sheet }) => [sheet.id, sheet])),
    resources: [
      { name: "SHEET_CONDITIONAL_FORMATTING_PLUGIN", data: bySheet(sheets, ({ formats }) => formats) },
      { name: "SHEET_DATA_VALIDATION_PLUGIN", data: bySheet(sheets, ({ validations }) => validations) },
      { name: "SHEET_NOTE_PLUGIN", data: JSON.stringify(notesOf(snapshot, sheetIds)) },
      { name: "SHEET_TABLE_PLUGIN", data: JSON.stringify(tablesOf(snapshot, sheetIds)) },
      { name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(namesOf(snapshot)) },
    ],
  };
}

function bySheet(sheets: readonly GridSheet[], list: (sheet: GridSheet) => unknown): string {
  return JSON.stringify(Object.fromEntries(sheets.map((sheet) => [sheet.sheet.id, list(sheet)])));
}

/** Pixels that a note takes while it is shown. */
const NOTE = { width: 220, height: 120 };

function notesOf({ sheets }: WorkbookSnapshot, sheetIds: ReadonlyMap<string, string>) {
  return Object.fromEntries(
    sheets.map(({ name, notes }) => {
      const byRow: Record<number, Record<number, object>> = {};
      for (const [row, col, note] of notes)
        (byRow[row] ??= {})[col] = { id: `note-${row}-${col}`, row, col, note, ...NOTE };
      return [sheetIds.get(name) ?? name, byRow];
    }),
  );
}

/** Formulas of the workbook may name tables. Their looks are the cells' own. */
function tablesOf({ sheets }: WorkbookSnapshot, sheetIds: ReadonlyMap<string, string>) {
  return Object.fromEntries(
    sheets.map((sheet) => {
      const tables = sheet.tables.map(({ name, range, headerRow }) => ({
        id: `table-${name}`,
        name,
        range: gridRange(range),
        options: { showHeader: headerRow, tableStyleId: "" },
        filters: { tableColumnFilterList: [] },
        columns: Array.from({ length: range.columns }, (_, i) => ({
          id: `table-${name}-${i}`,
          displayName: String(sheet.values[range.row]?.[range.column + i] ?? `Column${i + 1}`),
          dataType: "string",
          formula: "",
          meta: {},
          style: {},
        })),
        meta: {},
      }));
      return [sheetIds.get(sheet.name) ?? sheet.name, { tables, tableFilteredOutRows: [] }];
    }),
  );
}

/** Names for one sheet only are not in the snapshot; formulas that use them keep the value that the file has. */
function namesOf({ definedNames }: WorkbookSnapshot) {
  return Object.fromEntries(
    definedNames.map(({ name, refersTo }, i) => {
      const id = `name-${i}`;
      return [
        id,
        { id, name, formulaOrRefString: refersTo.replace(/^=/, ""), localSheetId: "AllDefaultWorkbook" },
      ];
    }),
  );
}
