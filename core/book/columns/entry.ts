/** What a column takes: the one description that cells are written by, checked by, and read back by. */

export type Entry =
  | { type: "text" }
  | { type: "number"; min?: number; max?: number }
  | { type: "day" }
  /** A day and its time to the minute, "2026-02-16T09:05". */
  | { type: "minute" }
  /** A day, or the plan's own words where it gives none. */
  | { type: "day-or-text" }
  /** `blank`: what an empty cell means; absent: nothing. */
  | { type: "choice"; values: readonly string[]; blank?: string }
  /** Two words; an empty `no` leaves the cell empty. */
  | { type: "flag"; yes: string; no: string; blank: boolean };

/** A field of the model, as an entry holds it. Days are ISO. */
export type FieldValue = string | number | boolean | null;

export const text: Entry = { type: "text" };
export const day: Entry = { type: "day" };
export const minute: Entry = { type: "minute" };
export const anyNumber: Entry = { type: "number" };
/** From no hope to certain. */
export const confidence = { type: "number", min: 0, max: 10 } as const satisfies Entry;

export function choice(values: readonly string[], blank?: string): Entry {
  return blank === undefined ? { type: "choice", values } : { type: "choice", values, blank };
}

export function yesNo(blank: boolean): Entry {
  return { type: "flag", yes: "Yes", no: "No", blank };
}
