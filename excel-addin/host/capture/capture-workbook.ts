/** The open workbook → WorkbookSnapshot: one request for the lists, one for the places, then the contents in as few as they fit into. */
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";
import type { HostProgress } from "../../../core/workbook/workbook-host";
import type { ExcelSession } from "../excel-session";
import type { PlacedSheet } from "./locate-content";
import { locateContent } from "./locate-content";
import { readBlocks } from "./read-blocks";
import { snapshotOfSheet } from "./snapshot-of-sheet";

/** 1 January 2000 in the 1904 system; Office.js has no other way to ask which one a workbook uses. */
const NEW_YEAR_2000_SINCE_1904 = 35_064;

export async function captureWorkbook(
  context: Excel.RequestContext,
  session: ExcelSession,
  onProgress?: HostProgress,
): Promise<WorkbookSnapshot> {
  const { workbook } = context;
  const { worksheets, names, tables } = workbook;
  workbook.load("name");
  worksheets.load("items/name,items/visibility");
  names.load("items/name,items/formula");
  tables.load("items/name,items/showHeaders,items/worksheet/name");
  const newYear2000 = workbook.functions.date(2000, 1, 1);
  newYear2000.load("value");
  await context.sync();

  const sheets = await locateContent(context, worksheets.items, tables.items, session);
  const blocks = await readBlocks(context, sheets, session, onProgress);
  return {
    name: workbook.name,
    locale: session.locale,
    timeZone: session.timeZone,
    dateSystem: newYear2000.value === NEW_YEAR_2000_SINCE_1904 ? 1904 : 1900,
    sheets: sheets.map((sheet: PlacedSheet) => snapshotOfSheet(sheet, blocks.get(sheet.name) ?? [])),
    definedNames: names.items.map(({ name, formula }) => ({ name, refersTo: String(formula) })),
  };
}
