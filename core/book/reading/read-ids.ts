/** Gives every row of a table its id: the one that it shows, the one that it lost, or a new one. */
import { bookProblems } from "../../messages/en/book-problems";
import { sourceCell } from "../../messages/en/book";
import type { LedgerItem } from "../../okr/ledger";
import type { Finding } from "../../workbook/finding";
import { problem } from "./problem";
import type { RowReader } from "./read-fields";

type WithIdentity = "id" | "title" | "source";

export interface IdsRead {
  /** By row of the sheet; rows without one are new. */
  ids: Map<number, string>;
  /** Rows that need a new id: how to say so once it is given. */
  without: { row: number; shown: string; isTwice: boolean }[];
}

/**
 * A row is the item whose id it shows. A row with an id that the book never gave, or none, is the item of the ledger that no other
 * row shows and that has the same source cell or the same title; else it was added by hand, and keeps an id of the right form.
 */
export function readIds<Key extends string>(
  reader: RowReader<Key | WithIdentity>,
  items: readonly LedgerItem[],
  form: RegExp,
  problems: Finding[],
): IdsRead {
  const known = new Map(items.map((item) => [item.id.toUpperCase(), item]));
  const ids = new Map<number, string>();
  const taken = new Set<string>();
  const give = (row: number, id: string): void => {
    ids.set(row, id);
    taken.add(id);
  };
  const shownId = (row: number): string => String(reader.cell(row, "id") ?? "").trim();
  for (const row of [...reader.rows].sort((a, b) => likeness(b) - likeness(a))) {
    const item = known.get(shownId(row).toUpperCase());
    if (item && !taken.has(item.id)) give(row, item.id);
  }

  const lost = items.filter(({ id }) => !taken.has(id));
  const byPlace = new Map(
    lost.map((item) => [item.source && sourceCell.place(item.source.sheet, item.source.cell), item]),
  );
  const byTitle = new Map(lost.map((item) => [item.imported["title"], item]));
  const without: IdsRead["without"] = [];
  for (const row of reader.rows) {
    if (ids.has(row)) continue;
    const shown = shownId(row);
    const isTwice = taken.has(shown.toUpperCase());
    const item = lostItem(row);
    if (item && !taken.has(item.id)) {
      give(row, item.id);
      const text = bookProblems.keyRepaired("ID", shown, item.id);
      problems.push(problem("info", "key-repaired", reader.place(row, "id"), text));
    } else if (!isTwice && form.test(shown.toUpperCase())) give(row, shown.toUpperCase());
    else without.push({ row, shown, isTwice });
  }
  return { ids, without };

  /** Of two rows with one id, the one that also has the item's title is the item. */
  function likeness(row: number): number {
    const item = known.get(shownId(row).toUpperCase());
    return item && item.imported["title"] === reader.cell(row, "title") ? 1 : 0;
  }

  function lostItem(row: number): LedgerItem | undefined {
    const [place, title] = [reader.cell(row, "source"), reader.cell(row, "title")];
    return (
      (typeof place === "string" ? byPlace.get(place) : undefined) ??
      (title === null ? undefined : byTitle.get(title))
    );
  }
}
