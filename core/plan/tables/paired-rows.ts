/** Rows that come in pairs: a title over the full width, and one row of cells that says the rest. */
import type { RowReading } from "../reading";

/** A habit shows in so many pairs, and in this share of the rows of cells. */
const FEWEST_PAIRS = 3;
const PAIRED = 0.8;

/** The row below each title, by the title's 0-based row; empty where rows do not come in pairs. */
export function pairedRows(
  rows: readonly RowReading[],
  isTitle: (row: RowReading) => boolean = ({ kind }) => kind === "band",
): Map<number, RowReading> {
  const said = rows.filter(({ kind }) => kind !== "blank" && kind !== "note");
  const titles = said.map((row) => row.kind !== "header" && isTitle(row));
  const isCells = (at: number): boolean => said[at]?.kind === "data" && titles[at] === false;
  const pairs = new Map<number, RowReading>();
  let cells = 0;
  for (const [at, row] of said.entries()) {
    if (isCells(at)) cells++;
    const next = said[at + 1];
    if (titles[at] === true && next && isCells(at + 1) && !isCells(at + 2)) pairs.set(row.row, next);
  }
  return pairs.size >= Math.max(FEWEST_PAIRS, cells * PAIRED) ? pairs : new Map();
}
