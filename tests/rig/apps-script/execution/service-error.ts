/** What goes wrong in a service, in Google's words where they are known, and the error for what the rig does not have. */

/** Reaches the script as an Error named Exception, which it may catch. */
export class ServiceError extends Error {}

/** The test asks for something that the rig does not have: the run ends with it, whatever the script catches. */
export class NotModelled extends Error {
  constructor(member: string) {
    super(`not modelled: ${member}`);
  }
}

/** The run is over: nothing that the script does afterwards has an effect. */
export class RunEnded extends Error {}

/** How Google's messages name the type of an argument. */
function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return `${value.length > 0 ? typeName(value[0]) : "Object"}[]`;
  if (typeof value === "string") return "String";
  if (typeof value === "boolean") return "Boolean";
  return typeof value === "object" ? "(class)" : typeof value;
}

/** Google's words as far as they are publicly known. None was compared with the real service: see README.md. */
export const serviceErrors = {
  /** `method` is such as "SpreadsheetApp.Range.setValues". */
  signature: (method: string, args: readonly unknown[]) =>
    new ServiceError(
      `The parameters (${args.map(typeName).join(",")}) don't match the method signature for ${method}.`,
    ),
  rowCount: (data: number, range: number) =>
    new ServiceError(
      "The number of rows in the data does not match the number of rows in the range. " +
        `The data has ${data} but the range has ${range}.`,
    ),
  columnCount: (data: number, range: number) =>
    new ServiceError(
      "The number of columns in the data does not match the number of columns in the range. " +
        `The data has ${data} but the range has ${range}.`,
    ),
  outside: () => new ServiceError("The coordinates of the range are outside the dimensions of the sheet."),
  noRange: () => new ServiceError("Range not found"),
  tooSmall: (what: "starting row" | "starting column") =>
    new ServiceError(`The ${what} of the range is too small.`),
  atLeastOne: (what: "rows" | "columns") =>
    new ServiceError(`The number of ${what} in the range must be at least 1.`),
  cellText: () =>
    new ServiceError("Your input contains more than the maximum of 50000 characters in a single cell."),
  cellLimit: () =>
    new ServiceError(
      "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
    ),
  protected: () =>
    new ServiceError(
      "You are trying to edit a protected cell or object. " +
        "Please contact the spreadsheet owner to remove protection if you need to edit.",
    ),
  invalidEmail: (email: string) => new ServiceError(`Invalid email: ${email}`),
  deletedSheet: (id: number) => new ServiceError(`Sheet ${id} not found`),
  freezeAll: (what: "rows" | "columns") =>
    new ServiceError(`You can't freeze all visible ${what} on the sheet.`),
  sheetExists: (name: string) =>
    new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`),
  lastSheet: () => new ServiceError("You can't remove all the sheets in a document."),
  lastVisibleSheet: () => new ServiceError("You can't remove all the visible sheets in a document."),
  invalidEntry: (cell: string, allowed: readonly string[]) =>
    new ServiceError(
      `The data you entered in cell ${cell} violates the data validation rules set on this cell.` +
        (allowed.length > 0 ? ` Please enter one of the following values: ${allowed.join(", ")}.` : ""),
    ),
  listTooLong: () =>
    new ServiceError(
      "The data validation rule has more items than the limit of 500. " +
        "Use the “List from a range” criteria instead.",
    ),
  partOfMerge: () =>
    new ServiceError("You must select all cells in a merged range to merge or unmerge them."),
  frozenMerge: (what: "rows" | "columns") =>
    new ServiceError(`You can't freeze ${what} which contain only part of a merged cell.`),
  mergeAcrossFrozen: (what: "rows" | "columns") =>
    new ServiceError(`You can't merge frozen and non-frozen ${what}.`),
  otherSheetInFormat: () => new ServiceError("Conditional format rule cannot reference a different sheet."),
  filterExists: () => new ServiceError("You can't create a filter in a sheet that already has a filter."),
  noUi: () => new ServiceError("Cannot call SpreadsheetApp.getUi() from this context."),
};
