/** Reads the rows of a table whose items have ids: objectives, key results, KPIs, actions. */
import { bookProblems } from "../../messages/en/book-problems";
import type { LedgerItem } from "../../okr/ledger";
import type { ItemSource } from "../../okr/model";
import type { Finding } from "../../workbook/finding";
import type { Column } from "../columns/column";
import type { FieldValue } from "../columns/entry";
import { fromCell } from "../columns/entry-cells";
import { problem } from "./problem";
import type { RowReader } from "./read-fields";
import { readIds } from "./read-ids";

type Needed = "id" | "title" | "source";

export interface ItemRow {
  row: number;
  fields: Record<string, FieldValue | ItemSource> & { id: string };
  /** What the plan said; null for items that people added. */
  item: LedgerItem | null;
}

export interface ItemKind<Key extends string> {
  columns: readonly Column<Key>[];
  kind: LedgerItem["kind"];
  /** What an id that people typed has to look like. */
  form: RegExp;
  /** The next id of this kind. */
  nextId: (fields: Record<string, FieldValue>) => string;
}

/** Fields of columns that are gone are the plan's where it had them, else what an empty cell means. */
export function readItems<Key extends string>(
  reader: RowReader<Key | Needed>,
  { columns, kind, form, nextId }: ItemKind<Key | Needed>,
  ledgerItems: readonly LedgerItem[],
  problems: Finding[],
): ItemRow[] {
  const items = ledgerItems.filter((item) => item.kind === kind);
  const byId = new Map(items.map((item) => [item.id, item]));
  const { ids, without } = readIds(reader, items, form, problems);
  const read = reader.rows.map((row) => {
    const item = byId.get(ids.get(row) ?? "") ?? null;
    const fields: Record<string, FieldValue> = { ...absentFields(columns, item), ...reader.fields(row) };
    restoreTitle(reader, columns, row, fields, item, problems);
    return { row, item, fields };
  });
  const fieldsOf = new Map(read.map(({ row, fields }) => [row, fields]));
  for (const { row, shown, isTwice } of without) {
    const id = nextId(fieldsOf.get(row) ?? {});
    ids.set(row, id);
    if (!isTwice && shown !== "") reader.displace(row, "id", shown);
    if (!isTwice) continue;
    problems.push(problem("warning", "key-twice", reader.place(row, "id"), bookProblems.keyTwice(shown, id)));
  }
  return read.map(({ row, item, fields }) => ({
    row,
    item,
    fields: { ...fields, id: ids.get(row) ?? "", source: item?.source ?? null },
  }));
}

function absentFields<Key extends string>(
  columns: readonly Column<Key>[],
  item: LedgerItem | null,
): Record<string, FieldValue> {
  const fields: Record<string, FieldValue> = {};
  for (const { key, entry } of columns) {
    if (entry) fields[key] = item?.imported[key] ?? fromCell(entry, null, 1900).value;
  }
  return fields;
}

/** A title is never empty: the plan's stands in where there is one. */
function restoreTitle<Key extends string>(
  reader: RowReader<Key | Needed>,
  columns: readonly Column<Key | Needed>[],
  row: number,
  fields: Record<string, FieldValue>,
  item: LedgerItem | null,
  problems: Finding[],
): void {
  if (typeof fields["title"] === "string") return;
  const before = item?.imported["title"];
  const header = columns.find(({ key }) => key === "title")?.header ?? "";
  fields["title"] = typeof before === "string" ? before : "";
  const text =
    typeof before === "string" ? bookProblems.titleRestored(before) : bookProblems.titleMissing(header);
  problems.push(problem("warning", "title-missing", reader.place(row, "title"), text));
}
