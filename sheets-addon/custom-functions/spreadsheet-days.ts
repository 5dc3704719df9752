/** Days as the spreadsheet shows them, and errors as Google shows them in a cell. */
import { CellFunctionError } from "../../core/commands/cell-functions/cell-function-error";

export interface SpreadsheetDays {
  /** ISO day of a cell that holds a date. */
  dayOf: (date: Date) => string;
  /** ISO day. */
  today: () => string;
}

/**
 * Google hands dates over as instants: midnight in the spreadsheet's zone, which need not be the script's. Functions in cells may ask for the
 * zone; each asks once, and only where there is a date.
 */
export function spreadsheetDays(): SpreadsheetDays {
  let timeZone: string | null = null;
  const dayOf = (date: Date): string => {
    timeZone ??= SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
    return Utilities.formatDate(date, timeZone, "yyyy-MM-dd");
  };
  let now: string | null = null;
  return { dayOf, today: () => (now ??= dayOf(new Date())) };
}

/** Google shows the name of an error before its words: what people are to read is a plain one. */
export function cellErrors<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof CellFunctionError ? new Error(error.message) : error;
  }
}
