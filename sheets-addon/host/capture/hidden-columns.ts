/** Which columns people have hidden. Apps Script answers for one column a call, so only so many are asked in all. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Plans stand before our own sheets; what is not asked counts as shown. */
const COLUMNS_ASKED = 100;

/** 0-based places among a sheet's first columns. */
export function hiddenColumns(): (sheet: Sheet, columns: number) => number[] {
  let left = COLUMNS_ASKED;
  return (sheet, columns) => {
    const asked = Array.from({ length: Math.min(columns, left) }, (_, column) => column);
    left -= asked.length;
    return asked.filter((column) => sheet.isColumnHiddenByUser(column + 1));
  };
}
