/** How the API reads and writes one look of cells: for all at once, or a value a cell. */
import type { CellFormat } from "../../../excel/workbook/workbook-state";
import { changeFormats } from "../../../excel/workbook/workbook-state";
import { serviceErrors } from "../../execution/service-error";
import type { Place } from "./place";

/** What a look is in the API's words, and back; undefined where the value is none of its words. */
export interface Look<T> {
  get: (format: CellFormat) => T;
  set: (value: unknown) => Partial<CellFormat> | undefined;
}

/** A look with a few words; null stands for the first one. */
export const oneOf =
  <const T extends string>(words: readonly T[], changes: (word: T) => Partial<CellFormat>) =>
  (value: unknown): Partial<CellFormat> | undefined => {
    const word = value === null ? words[0] : words.find((one) => one === value);
    return word === undefined ? undefined : changes(word);
  };

export const readLook = <T>(place: Place, look: Look<T>): T =>
  place.first((_row, _column, { format }) => look.get(format));

export const readLooks = <T>(place: Place, look: Look<T>): T[][] =>
  place.map((_row, _column, { format }) => look.get(format));

function changesOf<T>(look: Look<T>, value: unknown, method: string): Partial<CellFormat> {
  const changes = look.set(value);
  if (!changes) throw serviceErrors.signature(`SpreadsheetApp.Range.${method}`, [value]);
  return changes;
}

export function writeLook<T>(place: Place, look: Look<T>, value: unknown, method: string): void {
  const changed = changing(changesOf(look, value, method));
  place.format(changed);
}

export function writeLooks<T>(place: Place, look: Look<T>, values: unknown, method: string): void {
  const changes = new Map<unknown, (format: CellFormat) => CellFormat>();
  place.eachOf(values, method, (row, column, value) => {
    const changed = changes.get(value) ?? changing(changesOf(look, value, method));
    changes.set(value, changed);
    changeFormats(place.grid, { row, column, rows: 1, columns: 1 }, changed);
  });
}

const changedFormats = new WeakMap<CellFormat, Map<string, CellFormat>>();

/** Cells that looked alike share one format afterwards, too: whole columns are written, one look after the other. */
export function changing(changes: Partial<CellFormat>): (format: CellFormat) => CellFormat {
  const key = JSON.stringify(changes);
  let last: { before: CellFormat; after: CellFormat } | null = null;
  return (format) => {
    if (last?.before === format) return last.after;
    const known = changedFormats.get(format) ?? new Map<string, CellFormat>();
    changedFormats.set(format, known);
    const after = known.get(key) ?? { ...format, ...changes };
    known.set(key, after);
    last = { before: format, after };
    return after;
  };
}
