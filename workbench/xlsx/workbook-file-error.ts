/** The one error that reading and writing files throws for bad input: a stable code and a sentence for people. */

export type WorkbookFileErrorCode =
  | "missing-file"
  | "unreadable-file"
  | "not-writable"
  | "empty-file"
  | "not-a-zip"
  | "truncated"
  | "damaged"
  | "old-excel"
  | "encrypted"
  | "unsupported-compression"
  | "zip-bomb"
  | "doctype"
  | "not-xml"
  | "not-a-spreadsheet"
  | "missing-part"
  | "structure-locked"
  | "too-large"
  | "sheet-name-taken"
  | "sheet-not-ours"
  | "name-taken"
  | "bad-sheet-name"
  | "unknown-sheet"
  | "marks-unsupported"
  | "list-not-inline"
  | "bad-cell"
  | "csv-broken";

export class WorkbookFileError extends Error {
  constructor(
    readonly code: WorkbookFileErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "WorkbookFileError";
  }
}
