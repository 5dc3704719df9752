/** What the host needs of Office, so that it runs in Excel and against a test's stand-in alike. */

export interface ExcelSession {
  /** `Excel.run`. */
  run: <T>(options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  /** Whether a version of the ExcelApi requirement set, such as "1.9", is there. The floor is 1.8. */
  isSetSupported: (version: string) => boolean;
  /** BCP 47, of the workbook's content. */
  locale: string;
  /** IANA. */
  timeZone: string;
}
