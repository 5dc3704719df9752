/** Splits a sheet into tables: where each header stands, where it is repeated, and how far its rows run. */
import type { Grid } from "./grid";
import { linesAt } from "./block-lines";
import { goalBlockAbove, ROWS_ABOVE, topOfLines } from "./goal-block";
import { completes, headerGroup } from "./header-group";
import { headerScore } from "./header-score";
import { headerTexts, repeatsHeader } from "./repeated-header";
import type { RowLook } from "./row-look";
import { lookAtRow } from "./row-look";

/** 0-based rows of a sheet that belong together under one header. */
export interface TableArea {
  /** Header rows, a list for each time that the header stands; empty where the table has none. */
  headers: number[][];
  /** The first row that may belong to the table, titles above its header included. */
  top: number;
  /** The last row that may belong to it. */
  bottom: number;
  looks: RowLook[];
}

/** Least score of a sheet's first header, of another further down, and of a plain first row where nothing else is found. */
const FIRST_HEADER = 0.48;
const NEXT_HEADER = 0.62;
const PLAIN_HEADER = 0.34;
/** Rows to look ahead from a possible header to a better one. */
const BETTER_WITHIN = 4;
/** Rows below that a header is compared with. */
const LOOK_BELOW = 16;
/** So many lines of labels and values are no header, though they name no goal. */
const FEWEST_LINES = 3;
/** Rows in which a sheet's first header is looked for. */
const FIRST_ROWS = 80;

export function findTables(grid: Grid): TableArea[] {
  const looks: RowLook[] = [];
  for (let row = 0; row < grid.rowCount; row++) looks.push(lookAtRow(grid, row));
  const scoreAt = (row: number) => {
    const look = looks[row];
    return look
      ? headerScore(grid, look, looks.slice(row + 1, row + 1 + LOOK_BELOW))
      : { score: 0, words: 0 };
  };

  const isOverHeader = blockRows(grid, looks, (row) => scoreAt(row).score);
  const first = firstHeader(grid, looks, (row) => (isOverHeader(row) ? 0 : scoreAt(row).score));
  if (first === null)
    return grid.rowCount === 0 ? [] : [{ headers: [], top: 0, bottom: grid.rowCount - 1, looks }];

  const areas: TableArea[] = [];
  let area: TableArea = {
    headers: [headerGroup(grid, looks, first)],
    top: 0,
    bottom: grid.rowCount - 1,
    looks,
  };
  let texts = headerTexts(grid, area.headers[0] ?? []);
  for (let row = endOf(area) + 1; row < grid.rowCount; row++) {
    const look = looks[row];
    if (!look || look.columns.length < 2) continue;
    if (repeatsHeader(grid, texts, look)) {
      area.headers.push(headerGroup(grid, looks, row).filter((r) => r > endOf(area)));
      row = endOf(area);
    } else if (mayBegin(looks, row)) {
      const { score, words } = scoreAt(row);
      if (score < NEXT_HEADER || words < 0.6 || isOverHeader(row)) continue;
      const group = headerGroup(grid, looks, row);
      const floor = endOf(area) + 1;
      const block = goalBlockAbove(grid, group[0] ?? row, floor)?.firstRow;
      const top = titleAbove(looks, block ?? group[0] ?? row, floor);
      areas.push({ ...area, bottom: top - 1 });
      area = { headers: [group], top, bottom: grid.rowCount - 1, looks };
      texts = headerTexts(grid, group);
      row = endOf(area);
    }
  }
  return [...areas, area];
}

/** Tells rows of labels and values over a header: they may look like a header themselves. */
function blockRows(grid: Grid, looks: RowLook[], scoreAt: (row: number) => number): (row: number) => boolean {
  const isThin = ({ row, columns }: RowLook): boolean => columns.length === 0 || linesAt(grid, row) !== null;
  const isLine = ({ row }: RowLook): boolean => (linesAt(grid, row)?.lines.length ?? 0) > 0;
  return (row) => {
    const look = looks[row];
    if (!look || !isThin(look)) return false;
    const header = looks
      .slice(row + 1, row + 1 + ROWS_ABOVE)
      .find((below) => below.columns.length > 2 && !isLine(below) && scoreAt(below.row) >= FIRST_HEADER)?.row;
    const top = header === undefined ? null : topOfLines(grid, header, 0);
    if (header === undefined || top === null) return false;
    const lines = looks.slice(top, header).filter(isLine).length;
    const isBlock = lines >= FEWEST_LINES || goalBlockAbove(grid, header, 0) !== null;
    return isBlock && (row >= top || looks.slice(row, top).every(isThin));
  };
}

/** Last row of the area's last header. */
function endOf(area: TableArea): number {
  const header = area.headers[area.headers.length - 1] ?? [];
  return header[header.length - 1] ?? area.top;
}

/** The first row that scores as a header, unless a clearly better one follows closely. */
function firstHeader(grid: Grid, looks: RowLook[], scoreAt: (row: number) => number): number | null {
  const end = Math.min(grid.rowCount, FIRST_ROWS);
  for (let row = 0; row < end; row++) {
    const score = scoreAt(row);
    if (score < FIRST_HEADER) continue;
    let best = row;
    for (let ahead = row + 1; ahead <= row + BETTER_WITHIN && ahead < end; ahead++)
      if (
        scoreAt(ahead) > scoreAt(best) + 0.12 &&
        (looks[ahead]?.columns.length ?? 0) >= (looks[best]?.columns.length ?? 0) &&
        !hasOwnRows(looks, row, ahead)
      )
        best = ahead;
    const isOverHeader = scoreAt(best + 1) >= PLAIN_HEADER && completes(grid, best, best + 1);
    return isOverHeader ? best + 1 : best;
  }
  // No known words and no look: the first row that is as wide as the rows below may still be a header.
  const wide = looks.findIndex((look) => look.columns.length > 1);
  return wide >= 0 && wide < FIRST_ROWS && scoreAt(wide) >= PLAIN_HEADER ? wide : null;
}

/** Rows right below a header, and a blank one before the next header, make a table of their own. */
function hasOwnRows(looks: RowLook[], header: number, next: number): boolean {
  if ((looks[header]?.columns.length ?? 0) < 2 || (looks[header + 1]?.columns.length ?? 0) < 2) return false;
  return looks.slice(header + 2, next).some(({ columns }) => columns.length === 0);
}

/** A second table begins after a blank row, a title, or where the look changes. */
function mayBegin(looks: RowLook[], row: number): boolean {
  const [look, before] = [looks[row], looks[row - 1]];
  if (!look || !before) return false;
  if (before.columns.length <= 1) return true;
  return (look.bold > 0.5 && before.bold <= 0.5) || (look.filled > 0.5 && before.filled <= 0.5);
}

/** The first of the title rows that stand directly above a header, not above `floor`. */
export function titleAbove(looks: RowLook[], header: number, floor: number): number {
  let top = header;
  let blanks = 0;
  for (let row = header - 1; row >= floor; row--) {
    const count = looks[row]?.columns.length ?? 0;
    if (count > 1) break;
    if (count === 0 && (++blanks > 1 || top < header)) break;
    if (count === 1) top = row;
  }
  return top;
}
