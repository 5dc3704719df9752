/** What a function in a cell cannot be given: a sentence that says which argument, what it was, and what it takes. The cell shows #VALUE!. */
export class CellFunctionError extends Error {
  override readonly name = "CellFunctionError";
}
