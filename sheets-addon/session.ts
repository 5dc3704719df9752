/** The spreadsheet that the script is bound to, and what the host needs of Apps Script beside it. */
import type { SheetsSession } from "./host/sheets-session";

export function openSession(): SheetsSession {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return {
    spreadsheet,
    app: SpreadsheetApp,
    chartTypes: Charts.ChartType,
    formatDate: (date, timeZone, format) => Utilities.formatDate(date, timeZone, format),
    locale: spreadsheet.getSpreadsheetLocale().replace("_", "-"),
    timeZone: spreadsheet.getSpreadsheetTimeZone(),
  };
}

/** ISO day in the spreadsheet's own zone, whatever the script's is. */
export function todayIn({ formatDate, timeZone }: SheetsSession): string {
  return formatDate(new Date(), timeZone, "yyyy-MM-dd");
}

/** Minute in the spreadsheet's own zone, "2026-02-16T09:05". */
export function minuteIn({ formatDate, timeZone }: SheetsSession): string {
  return formatDate(new Date(), timeZone, "yyyy-MM-dd'T'HH:mm");
}
