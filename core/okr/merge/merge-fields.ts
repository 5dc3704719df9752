/** One item, field by field: what the plan said before, what it says now, and what stands in the book. */

export type FieldValue = string | number | boolean | null;
export type FieldValues = Record<string, FieldValue>;

/** The fields of a row that hold one plain value. */
export type FieldOf<Row> = { [K in keyof Row]-?: Row[K] extends FieldValue ? K : never }[keyof Row] & string;

export interface FieldChange {
  field: string;
  before: FieldValue;
  plan: FieldValue;
  book: FieldValue;
}

export interface MergedFields<Row> {
  row: Row;
  /** What the ledger is to remember as the plan's. */
  imported: FieldValues;
  /** Fields that took the plan's new value. */
  updated: FieldChange[];
  /** Fields that both changed, each in its own way: the book's value stays. */
  conflicts: FieldChange[];
}

/**
 * The plan changed and the book did not: the plan's value. The book changed: the book's. Both changed to different values: the book's,
 * and a conflict, which stands until they agree, since the ledger keeps what both said before. `unread`: what stands in the book in
 * fields that cannot hold it.
 */
export function mergeFields<Row>(
  plan: Row,
  book: Row,
  before: FieldValues,
  fields: readonly FieldOf<Row>[],
  unread: Readonly<FieldValues> = {},
): MergedFields<Row> {
  const merged: MergedFields<Row> = { row: { ...book }, imported: {}, updated: [], conflicts: [] };
  for (const field of fields) {
    const planValue = fieldValue(plan, field);
    const bookValue = unread[field] ?? fieldValue(book, field);
    // A field that the ledger does not know yet counts as unchanged in the plan.
    const beforeValue = before[field] ?? (field in before ? null : planValue);
    merged.imported[field] = planValue;
    if (sameValue(planValue, beforeValue)) continue;
    const change = { field, before: beforeValue, plan: planValue, book: bookValue };
    if (sameValue(bookValue, beforeValue)) {
      merged.row[field] = plan[field];
      merged.updated.push(change);
    } else if (!sameValue(planValue, bookValue)) {
      merged.conflicts.push(change);
      merged.imported[field] = beforeValue;
    }
  }
  return merged;
}

/** What the plan says about an item, for the ledger. */
export function importedFields<Row>(row: Row, fields: readonly FieldOf<Row>[]): FieldValues {
  const imported: FieldValues = {};
  for (const field of fields) imported[field] = fieldValue(row, field);
  return imported;
}

/** Blank is blank, however it is written; line ends and outer white space do not make a change. */
export function sameValue(a: FieldValue, b: FieldValue): boolean {
  return a === b || normal(a) === normal(b);
}

function normal(value: FieldValue): FieldValue {
  if (typeof value !== "string") return value;
  const text = value.replace(/\r\n?/g, "\n").trim();
  return text === "" ? null : text;
}

/** `FieldOf` leaves only fields with such a value. */
function fieldValue<Row>(row: Row, field: FieldOf<Row>): FieldValue {
  return row[field] as FieldValue;
}
