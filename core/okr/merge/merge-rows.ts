/** Merges the rows of one kind: those of the plan with those of the book. */
import type { LedgerItem } from "../ledger";
import type { UnreadEntries } from "../unread-entries";
import { withGoneMark, withoutGoneMark } from "./gone-mark";
import type { Identified } from "./identify";
import { importedFields, mergeFields } from "./merge-fields";
import type { FieldChange, FieldOf } from "./merge-fields";
import type { MergeableKind, MergeableRow } from "./mergeable-kinds";
import { placeRows } from "./place-rows";

export interface ItemChange {
  id: string;
  title: string;
  source: LedgerItem["source"];
}

/** What converting again did to rows that the plan has or had. */
export interface MergeChanges {
  added: ItemChange[];
  /** Took new values from the plan. */
  updated: (ItemChange & { fields: FieldChange[] })[];
  /** Changed in the plan and in the book, each in its own way. */
  conflicts: (ItemChange & { fields: FieldChange[] })[];
  /** No longer in the plan: all there are, of this conversion and of earlier ones. */
  gone: ItemChange[];
  /** In the plan, but deleted from the book by a person. */
  deleted: ItemChange[];
}

export function noChanges(): MergeChanges {
  return { added: [], updated: [], conflicts: [], gone: [], deleted: [] };
}

export interface MergedRows<Row> {
  rows: Row[];
  ledgerItems: LedgerItem[];
  changes: MergeChanges;
}

export interface RowsToMerge<Row> {
  /** With the ids and references of the book. */
  planned: readonly Row[];
  known: Identified["known"];
  bookRows: readonly Row[];
  /** Those of this kind. */
  ledgerItems: readonly LedgerItem[];
  /** The whole sheet is gone: its rows come back from the plan. A row missing from a sheet was deleted by a person. */
  sheetIsLost: boolean;
  unread: UnreadEntries;
}

export function mergeRows<Row extends MergeableRow>(
  kind: MergeableKind<Row>,
  { planned, known, bookRows, ledgerItems, sheetIsLost, unread }: RowsToMerge<Row>,
): MergedRows<Row> {
  const inBook = new Map(bookRows.map((row) => [row.id, row]));
  const merged = new Map<string, Row>();
  const remembered = new Map<string, LedgerItem>();
  const added: Row[] = [];
  const changes = noChanges();

  planned.forEach((row, p) => {
    const before = known[p] ?? null;
    const ledgerItem = { id: row.id, kind: kind.kind, source: row.source, gone: false };
    const change = { id: row.id, title: row.title, source: row.source };
    const bookRow = inBook.get(row.id);
    if (before !== null && bookRow) {
      const current = before.gone ? withMark(bookRow, kind.mark, withoutGoneMark) : bookRow;
      const result = mergeFields(row, current, before.imported, kind.fields, unread.get(row.id));
      merged.set(row.id, { ...result.row, source: row.source });
      remembered.set(row.id, { ...ledgerItem, imported: result.imported });
      if (result.updated.length > 0) changes.updated.push({ ...change, fields: result.updated });
      if (result.conflicts.length > 0) changes.conflicts.push({ ...change, fields: result.conflicts });
      return;
    }
    remembered.set(row.id, { ...ledgerItem, imported: importedFields(row, kind.fields) });
    if (before === null || sheetIsLost) {
      added.push(row);
      changes.added.push(change);
    } else {
      changes.deleted.push(change);
    }
  });

  for (const item of ledgerItems) {
    const bookRow = inBook.get(item.id);
    if (remembered.has(item.id) || !bookRow) continue; // what neither the plan nor the book has is forgotten
    merged.set(item.id, item.gone ? bookRow : withMark(bookRow, kind.mark, withGoneMark));
    remembered.set(item.id, { ...item, gone: true });
    changes.gone.push({ id: item.id, title: bookRow.title, source: item.source });
  }

  const rows = bookRows.map((row) => merged.get(row.id) ?? row);
  return {
    rows: placeRows(rows, added, planned.map(({ id }) => id)), // prettier-ignore
    ledgerItems: inLedgerOrder(ledgerItems, remembered),
    changes,
  };
}

/** Items keep their place in the ledger; new ones follow in the plan's order. */
function inLedgerOrder(
  before: readonly LedgerItem[],
  remembered: ReadonlyMap<string, LedgerItem>,
): LedgerItem[] {
  const ids = new Set([...before.map(({ id }) => id), ...remembered.keys()]);
  return [...ids].flatMap((id) => remembered.get(id) ?? []);
}

function withMark<Row>(
  row: Row,
  field: FieldOf<Row> | null,
  marked: (text: string | null) => string | null,
): Row {
  if (field === null) return row;
  const text: unknown = row[field];
  return text === null || typeof text === "string" ? { ...row, [field]: marked(text) } : row;
}
