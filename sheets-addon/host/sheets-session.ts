/** What the host needs of Apps Script, so that it runs on Google's servers and against a test's stand-in alike. */

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export interface SheetsSession {
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** `SpreadsheetApp`: its builders and enumerations. */
  app: Pick<
    App,
    | "newConditionalFormatRule"
    | "newDataValidation"
    | "newRichTextValue"
    | "BorderStyle"
    | "ProtectionType"
    | "SheetType"
  >;
  /** `Charts.ChartType` */
  chartTypes: typeof GoogleAppsScript.Charts.ChartType;
  /** `Utilities.formatDate`, which knows every time zone. */
  formatDate: GoogleAppsScript.Utilities.Utilities["formatDate"];
  /** BCP 47, of the spreadsheet: Google writes en_US. */
  locale: string;
  /** IANA, of the spreadsheet, which need not be the script's. */
  timeZone: string;
}
