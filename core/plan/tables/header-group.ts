/** A header may be two rows deep: a group row above ("Quarterly actuals") or a row of sub-headers below ("Q1 … Q4"). */
import type { Grid } from "./grid";
import { headerMeaning } from "../columns/header-meaning";
import { headerCellScore } from "./header-score";
import type { RowLook } from "./row-look";

/** A group header spans less than this share of the table; what spans more is a title. */
const TITLE_SHARE = 0.8;

/** The rows of the header that has its main row at `row`, in order; one to three. */
export function headerGroup(grid: Grid, looks: RowLook[], row: number): number[] {
  const rows = [row];
  if (isGroupRow(grid, looks[row - 1], looks[row])) rows.unshift(row - 1);
  const last = looks[row];
  if (last && isSubHeader(grid, last, looks[row + 1])) rows.push(row + 1);
  return rows;
}

function isGroupRow(grid: Grid, above: RowLook | undefined, main: RowLook | undefined): boolean {
  if (!above || !main || above.columns.length === 0 || main.columns.length < 2) return false;
  const first = main.columns[0] ?? 0;
  const span = (main.columns[main.columns.length - 1] ?? 0) - first + 1;
  const cells = above.columns.map((column) => headerCellScore(grid, above.row, column));
  if (cells.some((score) => score === 0) || above.mergedWidth >= span * TITLE_SHARE) return false;
  if (completes(grid, above.row, main.row)) return true;
  const downMerged = above.columns.filter(
    (column) => (grid.mergeAt(above.row, column)?.rows ?? 1) > 1,
  ).length;
  if (downMerged > 0) return true;
  if (above.groups >= 2) return true;
  if (above.groups === 1) return above.columns.length > 1 || (above.columns[0] ?? 0) > first;
  // Unmerged: a few labels, each over the first of several columns, none over the table's first.
  // A label with its value ("Goal | Safe streets") is no group.
  const known = cells.filter((score) => score >= 0.4).length;
  return (
    above.columns.length >= 2 &&
    above.columns.length <= main.columns.length / 2 &&
    known > above.columns.length / 2
  );
}

/** "FY24 | FY25" over "Actual | Target", or the other way round: each cell says of the one below it what that one leaves open. */
export function completes(grid: Grid, above: number, main: number): boolean {
  const [over, under] = [grid.filled(above), grid.filled(main)];
  if (over.length < 2 || over.length > under.length) return false;
  const pairs = over.map((column) => [isPeriod(grid, above, column), isPeriod(grid, main, column)]);
  return (
    over.every((column) => under.includes(column)) &&
    (pairs.every(([upper, lower]) => upper && !lower) || pairs.every(([upper, lower]) => !upper && lower))
  );
}

/** A year or quarter and nothing else. */
function isPeriod(grid: Grid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  if (typeof value === "number") return headerCellScore(grid, row, column) > 0;
  if (typeof value !== "string") return false;
  const { period, roles } = headerMeaning(value);
  return period !== null && Object.keys(roles).length === 0;
}

function isSubHeader(grid: Grid, main: RowLook, below: RowLook | undefined): boolean {
  if (!below || below.columns.length === 0) return false;
  const cells = below.columns.map((column) => headerCellScore(grid, below.row, column));
  const texts = below.columns.map((column) => grid.text(below.row, column));
  const bracketed =
    texts.every((text) => /^\(.*\)$/.test(text)) && texts.some((text) => /\p{L}{2}/u.test(text));
  if (bracketed && texts.length > 1) return true;
  if (cells.some((score) => score === 0)) return false;
  if (below.columns.length < 2) return false;
  const under = below.columns.filter((column) => {
    const over = grid.mergeOver(main.row, column);
    const isOfPeriod = isPeriod(grid, main.row, column) && !isPeriod(grid, below.row, column);
    return (over !== null && over.columns > 1) || grid.value(main.row, column) === null || isOfPeriod;
  });
  const known = cells.filter((score) => score >= 0.4).length / cells.length;
  // A sub-header's first cell may stand under the unmerged group cell itself.
  return (
    under.length >= below.columns.length - 1 &&
    known >= 0.5 &&
    (main.groups > 1 || below.columns.length < main.columns.length + 6)
  );
}

/** The words over a column, from the group row down, without repeats; null where all are empty. */
export function headerWordsAt(
  grid: Grid,
  rows: number[],
  column: number,
): { group: string | null; own: string | null } {
  const texts: { text: string; row: number; column: number }[] = [];
  for (const row of rows) {
    const merge = grid.mergeOver(row, column);
    const at = merge ? { row: merge.row, column: merge.column } : { row, column };
    const text = grid.text(at.row, at.column);
    if (text !== "" && !texts.some((found) => found.row === at.row && found.column === at.column))
      texts.push({ text, ...at });
  }
  const own = texts[texts.length - 1] ?? null;
  // "(in days)" below "Target" explains it.
  if (own && texts.length > 1 && /^\(.*\)$/.test(own.text))
    return { group: null, own: texts.map((found) => found.text).join(" ") };
  const group =
    texts.length > 1
      ? texts
          .slice(0, -1)
          .map((found) => found.text)
          .join(" ")
      : null;
  return { group: group ?? unmergedGroup(grid, rows, column), own: own?.text ?? null };
}

/** "Actuals" typed over the first of four quarters without a merge heads the three beside it as well. */
function unmergedGroup(grid: Grid, rows: number[], column: number): string | null {
  const [top, sub] = [rows[0], rows[rows.length - 1]];
  if (top === undefined || sub === undefined || top === sub || grid.value(sub, column) === null) return null;
  if (grid.mergeOver(top, column) !== null || completes(grid, top, sub)) return null;
  for (let left = column; left >= 0; left--) {
    const text = grid.text(top, left);
    if (text !== "") return left === column || grid.mergeOver(top, left) === null ? text : null;
    if (grid.value(sub, left) === null) return null;
  }
  return null;
}
