/// <reference types="custom-functions-runtime" />
/** A cell's result, or #VALUE! with the sentence that says what to do. */
import { CellFunctionError } from "../../core/commands/cell-functions/cell-function-error";

/** Excel shows an error's own words behind #VALUE! and #N/A only. */
export function inCell<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof CellFunctionError)) throw error;
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, error.message);
  }
}
