/** The host as a script of a spreadsheet, for the rig: what a test asks for, and errors as plain values. */
import { createSheetsHost } from "../../sheets-addon/host/sheets-host";
import type { SheetsHost } from "../../sheets-addon/host/sheets-host";
import { SheetsHostError } from "../../sheets-addon/host/sheets-host-error";
import type { CellRef } from "../../core/workbook/cells";
import type { WorkbookPatch } from "../../core/workbook/patch";

function answer(work: (host: SheetsHost) => unknown) {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const host = createSheetsHost({
    spreadsheet,
    app: SpreadsheetApp,
    chartTypes: Charts.ChartType,
    formatDate: (date, timeZone, format) => Utilities.formatDate(date, timeZone, format),
    locale: spreadsheet.getSpreadsheetLocale().replace("_", "-"),
    timeZone: spreadsheet.getSpreadsheetTimeZone(),
  });
  try {
    return { value: work(host) ?? null };
  } catch (error) {
    if (!(error instanceof SheetsHostError)) throw error;
    return { error: { code: error.code, message: error.message } };
  }
}

export const capture = () => answer((host) => host.capture());
export const apply = (patch: WorkbookPatch, previousSheets: string[]) =>
  answer((host) => host.apply(patch, previousSheets));
export const reveal = (ref: CellRef) =>
  answer((host) => {
    host.reveal(ref);
  });

/** Begins, or goes on where an earlier run ended: what is whole is noted in the document's properties. Time is up after so many sheets. */
export const applyPart = (patch: WorkbookPatch, previousSheets: string[], sheetsATime: number) =>
  answer((host) => {
    const notes = PropertiesService.getDocumentProperties();
    const noted = notes.getProperty("written");
    const written = noted === null ? null : (JSON.parse(noted) as string[]);
    if (!written) notes.setProperty("written", "[]");
    let left = sheetsATime;
    const done = [...(written ?? [])];
    return host.apply(patch, previousSheets, {
      ...(written && { written }),
      isTimeUp: () => left === 0,
      onSheetWritten: (name) => {
        left--;
        done.push(name);
        notes.setProperty("written", JSON.stringify(done));
      },
    });
  });
