/** How `_okr` is laid out: one record a row, in plain cells, so that a book mailed from host to host stays the same book. */

export const ledgerHeaders = [
  "Record",
  "Name",
  "Value",
  "Sheet",
  "Cell",
  "Text",
  "Gone",
  "Imported",
] as const;

/** What the rows of `_okr` can be; the column Name holds the first, Value the second. */
export const ledgerRecords = {
  /** "okr-ledger", format version. */
  format: "format",
  /** Name of a sheet that is ours, which one it is, and a formula that follows its name. */
  sheet: "sheet",
  /** Prefix of ids, highest number given. */
  highest: "highest",
  /** Setting, its value when the book was built, as JSON. */
  setting: "setting",
  /** Part of the mapping of the plan, a formula that follows the plan's sheet; then its name and the entry as JSON. */
  mapping: "mapping",
  /** Id, kind; then where the plan says it, and the imported values as JSON. */
  item: "item",
} as const;

export const LEDGER_MARK = "okr-ledger";

/** A cell takes 32,767 characters; longer JSON goes on in the next column. */
export const CHARACTERS_A_CELL = 30_000;
