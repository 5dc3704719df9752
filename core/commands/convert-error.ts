/** A refusal to convert or to check: a stable code for programs, and a message that says what was seen and what to do. */

export type ConvertErrorCode =
  | "no-plan-found"
  | "no-book"
  | "sheets-missing"
  | "sheet-name-taken"
  | "book-is-newer"
  | "book-damaged"
  | "bad-option";

export class ConvertError extends Error {
  override readonly name = "ConvertError";
  readonly code: ConvertErrorCode;

  constructor(code: ConvertErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
