/** Which results of formulas are other than what stood in their cells: a calculation names every cell that it went through. */

/** As far as results go; the grid's own cells hold more. */
interface Result {
  v?: unknown;
  t?: unknown;
}

export type CellsByRow = Readonly<Record<number, Readonly<Record<number, Result | null>> | null>>;

/** `standing`: what a cell holds before the results are put into it. */
export function changedResults(
  results: CellsByRow,
  standing: (row: number, column: number) => Result | null | undefined,
): Record<number, Record<number, Result | null>> {
  const changed: Record<number, Record<number, Result | null>> = {};
  for (const [row, cells] of Object.entries(results))
    for (const [column, result] of Object.entries(cells ?? {})) {
      const before = standing(Number(row), Number(column));
      if ((before?.v ?? null) === (result?.v ?? null)) continue;
      (changed[Number(row)] ??= {})[Number(column)] = result;
    }
  return changed;
}
