/** SheetSpec → an empty sheet: formats before contents, which are read by them; contents before looks and rules. */
import type { SheetSpec, WorkbookPatch } from "../../../core/workbook/patch";
import type { SheetsSession } from "../sheets-session";
import type { WallClock } from "../wall-clock";
import { writeContents } from "./cell-contents";
import { writeLinks } from "./cell-links";
import { writeCharts } from "./charts";
import { writeConditionalFormats } from "./conditional-formats";
import { writeKeyProtections } from "./key-protections";
import { addressesByStyle, writeLooks, writeNumberFormats } from "./looks";
import type { Places } from "./places";
import { rangeOf } from "./range-of";
import { writeSizes } from "./sizes";
import { writeValidations } from "./validations";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Surroundings {
  session: SheetsSession;
  styles: WorkbookPatch["styles"];
  places: Places;
  clock: WallClock;
}

export function writeSheet(
  sheet: Sheet,
  spec: SheetSpec,
  { session, styles, places, clock }: Surroundings,
): void {
  const addresses = addressesByStyle(spec);
  writeNumberFormats(sheet, addresses, styles);
  writeContents(sheet, spec, styles, places);
  writeLinks(sheet, spec, places, session);
  writeLooks(sheet, addresses, styles, session);
  writeSizes(sheet, spec);
  writeNotes(sheet, spec);
  for (const merge of spec.merges) rangeOf(sheet, merge).merge();
  writeValidations(sheet, spec, places, session, clock);
  writeConditionalFormats(sheet, spec, session);
  writeKeyProtections(sheet, spec);
  writeCharts(sheet, spec, session);
  writeView(sheet, spec);
}

/** In one call, however many there are. */
function writeNotes(sheet: Sheet, { rows }: SheetSpec): void {
  if (!rows.some((cells) => cells.some((cell) => cell?.note !== undefined))) return;
  const columns = Math.max(...rows.map(({ length }) => length));
  const notes = rows.map((cells) =>
    Array.from({ length: columns }, (_, column) => cells[column]?.note ?? null),
  );
  rangeOf(sheet, { row: 0, column: 0, rows: rows.length, columns }).setNotes(notes);
}

function writeView(sheet: Sheet, { tabColor, gridlines, freeze, filter, merges }: SheetSpec): void {
  sheet.setTabColor(tabColor);
  sheet.setHiddenGridlines(!gridlines);
  if (freeze.rows > 0)
    sheet.setFrozenRows(
      uncut(
        freeze.rows,
        merges.map(({ row, rows }) => [row, row + rows]),
      ),
    );
  if (freeze.columns > 0)
    sheet.setFrozenColumns(
      uncut(
        freeze.columns,
        merges.map(({ column, columns }) => [column, column + columns]),
      ),
    );
  if (filter) rangeOf(sheet, filter).createFilter();
}

/** Google Sheets freezes no part of a merged cell: fewer lines stay in view then. */
function uncut(lines: number, merged: readonly (readonly [from: number, to: number])[]): number {
  const cut = merged.find(([from, to]) => from < lines && to > lines);
  return cut ? uncut(cut[0], merged) : lines;
}
