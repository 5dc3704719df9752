/** Where the sheets' contents, tables and merged cells are: one request for all sheets. */
import type { Rectangle, Visibility } from "../../../core/workbook/cells";
import type { SheetSnapshot } from "../../../core/workbook/snapshot";
import type { ExcelSession } from "../excel-session";

export interface PlacedSheet {
  name: string;
  visibility: Visibility;
  /** The block that holds every value; null on an empty sheet. */
  used: Rectangle | null;
  tables: SheetSnapshot["tables"];
  merges: Rectangle[];
}

const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

const placeOf = (range: Excel.Range): Rectangle => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

const visibilities: Readonly<Record<string, Visibility>> = { Hidden: "hidden", VeryHidden: "veryHidden" };

/** Merged cells can be asked for from ExcelApi 1.13 on; before that a sheet has none. */
export async function locateContent(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  tables: readonly Excel.Table[],
  session: ExcelSession,
): Promise<PlacedSheet[]> {
  const canMerge = session.isSetSupported("1.13");
  const asked = sheets.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true).untrack();
    used.load(PLACE);
    const merges = canMerge ? sheet.getRange().untrack().getMergedAreasOrNullObject() : null;
    merges?.areas.load(PLACE.replace(/\w+/g, "items/$&"));
    return { sheet, used, merges };
  });
  const ranges = tables.map((table) => {
    const range = table.getRange().untrack();
    range.load(PLACE);
    return { table, range };
  });
  await context.sync();
  return asked.map(({ sheet, used, merges }) => ({
    name: sheet.name,
    visibility: visibilities[sheet.visibility] ?? "visible",
    used: used.isNullObject ? null : placeOf(used),
    tables: ranges
      .filter(({ table }) => table.worksheet.name === sheet.name)
      .map(({ table, range }) => ({ name: table.name, range: placeOf(range), headerRow: table.showHeaders })),
    merges: !merges || merges.isNullObject ? [] : merges.areas.items.map(placeOf),
  }));
}
