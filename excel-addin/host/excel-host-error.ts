/** The one error of the Excel host: a stable code and a sentence for people. */
import { excelMessages } from "../../core/messages/en/excel";

export type ExcelHostErrorCode =
  | "cell-edit-mode"
  | "sheet-protected"
  | "workbook-protected"
  | "too-busy"
  | "too-large"
  | "sheet-gone"
  | "sheet-hidden"
  | "sheet-name-taken"
  | "sheet-not-ours"
  | "name-taken"
  | "unknown-sheet"
  | "notes-unsupported"
  | "list-not-inline"
  | "refused";

export class ExcelHostError extends Error {
  constructor(
    readonly code: ExcelHostErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "ExcelHostError";
  }
}

/** Excel's own codes (Excel.ErrorCodes) that people can do something about. */
const explained: Readonly<Record<string, [code: ExcelHostErrorCode, message: () => string]>> = {
  InvalidOperationInCellEditMode: ["cell-edit-mode", excelMessages.cellEditMode],
  AccessDenied: ["sheet-protected", excelMessages.somethingProtected],
  ActivityLimitReached: ["too-busy", excelMessages.tooBusy],
  RequestPayloadSizeLimitExceeded: ["too-large", excelMessages.tooLarge],
  ResponsePayloadSizeLimitExceeded: ["too-large", excelMessages.tooLarge],
  ItemNotFound: ["sheet-gone", excelMessages.sheetGone],
  InvalidReference: ["sheet-gone", excelMessages.sheetGone],
};

export const isTooLarge = (error: unknown) => codeOf(error) === "ResponsePayloadSizeLimitExceeded";

/** An error of Excel's as one with a sentence; anything else is a fault of ours and stays as it is. */
export function explainExcelError(error: unknown): unknown {
  const code = codeOf(error);
  if (error instanceof ExcelHostError || code === null) return error;
  const known = explained[code];
  if (known) return new ExcelHostError(known[0], known[1](), { cause: error });
  return new ExcelHostError("refused", excelMessages.refused(code, placeOf(error)), { cause: error });
}

/** Errors of Office.js carry `code`, a text, and `debugInfo`. */
function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error) || !("debugInfo" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

function placeOf(error: unknown): string {
  if (!(error instanceof Error) || !("debugInfo" in error)) return "";
  const info = error.debugInfo;
  if (typeof info !== "object" || info === null || !("errorLocation" in info)) return "";
  return typeof info.errorLocation === "string" ? info.errorLocation : "";
}
