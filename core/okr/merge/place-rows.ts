/** Where rows that are new in the plan go among the rows of the book. */

/**
 * The book's rows keep their places. A new row comes after the one that it follows in the plan, or first where it follows none.
 * `planOrder` names the plan's rows by id, old and new.
 */
export function placeRows<Row extends { id: string }>(
  bookRows: readonly Row[],
  newRows: readonly Row[],
  planOrder: readonly string[],
): Row[] {
  if (newRows.length === 0) return [...bookRows];
  const newById = new Map(newRows.map((row) => [row.id, row]));
  const inBook = new Set(bookRows.map(({ id }) => id));
  const first: Row[] = [];
  const following = new Map<string, Row[]>();
  let place = first;
  for (const id of planOrder) {
    const row = newById.get(id);
    if (row) place.push(row);
    else if (inBook.has(id)) {
      place = following.get(id) ?? [];
      following.set(id, place);
    }
  }
  return [...first, ...bookRows.flatMap((row) => [row, ...(following.get(row.id) ?? [])])];
}
