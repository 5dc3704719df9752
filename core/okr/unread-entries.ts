/** What people typed into fields that cannot hold it ("TBD" as a target). The model has nothing there; the book keeps the words. */

/** By the item's id, then by field. */
export type UnreadEntries = ReadonlyMap<string, Readonly<Record<string, string | number | boolean | null>>>;
