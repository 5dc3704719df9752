/** The one error of the Google Sheets host: a stable code and a sentence for people. */
import { sheetsHostMessages } from "../../core/messages/en/sheets-host";

export type SheetsHostErrorCode =
  | "sheet-protected"
  | "too-busy"
  | "too-large"
  | "sheet-gone"
  | "sheet-hidden"
  | "sheet-name-taken"
  | "sheet-not-ours"
  | "name-taken"
  | "unknown-sheet"
  | "list-too-long"
  | "text-too-long"
  | "link-needs-text"
  | "refused";

export class SheetsHostError extends Error {
  constructor(
    readonly code: SheetsHostErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "SheetsHostError";
  }
}

/** Apps Script has no codes: its errors are known by their words. */
const explained: readonly [words: RegExp, code: SheetsHostErrorCode, message: () => string][] = [
  [/protected (?:cell|sheet|range)/i, "sheet-protected", sheetsHostMessages.somethingProtected],
  [/limit of 10,?000,?000 cells/i, "too-large", sheetsHostMessages.tooManyCells],
  [/Sheet \d+ not found|no longer exists/i, "sheet-gone", sheetsHostMessages.sheetGone],
  [
    /timed out|too many times|too many simultaneous|try again|server error/i,
    "too-busy",
    sheetsHostMessages.tooBusy,
  ],
];

/** An error of a service as one with a sentence; anything else is a fault of ours and stays as it is. */
export function explainSheetsError(error: unknown): unknown {
  if (error instanceof SheetsHostError || !(error instanceof Error) || error.name !== "Exception")
    return error;
  const known = explained.find(([words]) => words.test(error.message));
  if (known) return new SheetsHostError(known[1], known[2]());
  return new SheetsHostError("refused", sheetsHostMessages.refused(error.message));
}
