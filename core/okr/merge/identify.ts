/** Gives the items of a plan their ids: those that they had, or new ones. */
import type { LedgerItem } from "../ledger";
import { textKey } from "../text-similarity";
import type { Identity } from "./identity";
import { matchItems } from "./match-items";
import { importedFields } from "./merge-fields";
import type { FieldValues } from "./merge-fields";
import type { MergeableKind, MergeableRow } from "./mergeable-kinds";

export interface Identified {
  /** By planned row: its id in the book. */
  ids: string[];
  /** By planned row: what the ledger knows about it; null where it is new. */
  known: (LedgerItem | null)[];
}

/** `ledgerItems` are those of this kind; the planned rows refer to other items by their ids in the book already. */
export function identify<Row extends MergeableRow>(
  kind: MergeableKind<Row>,
  planned: readonly Row[],
  ledgerItems: readonly LedgerItem[],
  nextId: (row: Row) => string,
): Identified {
  if (ledgerItems.length === 0) return { known: planned.map(() => null), ids: planned.map(nextId) };
  const matches = matchItems(
    ledgerItems.map((item) => identityOf(kind, item.imported, item.source)),
    planned.map((row) => identityOf(kind, importedFields(row, kind.fields), row.source)),
  );
  const known = matches.map((k) => (k === null ? null : (ledgerItems[k] ?? null)));
  return { known, ids: planned.map((row, p) => known[p]?.id ?? nextId(row)) };
}

function identityOf<Row extends MergeableRow>(
  kind: MergeableKind<Row>,
  values: FieldValues,
  source: LedgerItem["source"],
): Identity {
  // An objective's parent is found together with it, so it cannot be known by it.
  const telling = kind.fields.filter((field) => field !== "parent");
  const title = String(values["title"] ?? "");
  return {
    sheet: source?.sheet ?? "",
    cell: source?.cell ?? "",
    title,
    titleKey: textKey(title),
    contextKey: kind.context === null ? "" : textKey(String(values[kind.context] ?? "")),
    fields: JSON.stringify(telling.map((field) => values[field] ?? null)),
  };
}
