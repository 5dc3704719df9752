/** SheetSpec → an empty sheet: formats before contents, which are read by them; contents before looks and rules. */
import type { Rectangle } from "../../../core/workbook/cells";
import type { SheetSpec, WorkbookPatch } from "../../../core/workbook/patch";
import { contentExtent } from "../../../core/workbook/sheet-extent";
import type { SheetsSession } from "../sheets-session";
import type { WallClock } from "../wall-clock";
import { writeContents } from "./cell-contents";
import { linkedBlocks, writeLinks } from "./cell-links";
import { chartAreas, writeCharts } from "./charts";
import { writeConditionalFormats } from "./conditional-formats";
import { keyBlocks, writeKeyProtections } from "./key-protections";
import { writeLooks, writeNumberFormats } from "./looks";
import { mergedRows, writeMerges } from "./merges";
import type { Places } from "./places";
import type { Ranges } from "./ranges";
import { writeSizes } from "./sizes";
import { writeValidations } from "./validations";
import { writeView } from "./view";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a sheet is written with. */
export interface Surroundings {
  session: SheetsSession;
  styles: WorkbookPatch["styles"];
  places: Places;
  ranges: Ranges;
  clock: WallClock;
}

/** `isNew`: nobody has changed how it is viewed. */
export function writeSheet(
  sheet: Sheet,
  spec: SheetSpec,
  isNew: boolean,
  { session, styles, places, ranges, clock }: Surroundings,
): void {
  ranges.fetch(sheet, areasOf(spec));
  writeNumberFormats(sheet, spec, styles);
  writeContents(sheet, spec, styles, places, ranges);
  writeLinks(sheet, spec, places, ranges, session);
  writeLooks(sheet, spec, styles, ranges, session);
  writeSizes(sheet, spec);
  writeNotes(sheet, spec, ranges);
  writeMerges(sheet, spec, ranges);
  writeValidations(sheet, spec, places, ranges, session, clock);
  writeConditionalFormats(sheet, spec, ranges, session);
  writeKeyProtections(sheet, spec, ranges);
  writeCharts(sheet, spec, ranges, session);
  writeView(sheet, spec, isNew, ranges);
}

/** All blocks that are written to, or nearly: a block that is missing here costs one more call. */
function areasOf(spec: SheetSpec): Rectangle[] {
  const { validations, conditionalFormats, filter } = spec;
  const extent = contentExtent(spec);
  return [
    ...(extent.rows > 0 && extent.columns > 0 ? [{ row: 0, column: 0, ...extent }] : []),
    ...linkedBlocks(spec),
    ...mergedRows(spec),
    ...[...validations, ...conditionalFormats].map(({ range }) => range),
    ...keyBlocks(spec),
    ...chartAreas(spec),
    ...(filter ? [filter] : []),
  ];
}

/** In one call, however many there are. */
function writeNotes(sheet: Sheet, spec: SheetSpec, ranges: Ranges): void {
  if (!spec.rows.some((cells) => cells.some((cell) => cell?.note !== undefined))) return;
  const { rows, columns } = contentExtent(spec);
  const notes = Array.from({ length: rows }, (_r, row) =>
    Array.from({ length: columns }, (_c, column) => spec.rows[row]?.[column]?.note ?? null),
  );
  ranges.at(sheet, { row: 0, column: 0, rows, columns }).setNotes(notes);
}
