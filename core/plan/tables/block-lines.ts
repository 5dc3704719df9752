/** The labelled values of one row over a table: beside each other, in one cell, or one above the other. */
import type { BlockLine } from "../reading";
import { idText } from "./band-score";
import { isPrompt, labelMeaning, labelText, mayBeLabel, type LabelMeaning } from "./block-labels";
import type { Grid } from "./grid";

export interface LabelledLine extends BlockLine {
  nowOrStart: boolean;
}

/** So many empty columns may part a label from its value. */
const EMPTY_BETWEEN = 2;

/** `lines`: those whose label says what the value is; `rows`: how many rows they take. */
export interface LinesAt {
  lines: LabelledLine[];
  rows: number;
}

/** "Label: value" in one cell, or on two lines of it; a dash must stand apart. */
const IN_ONE_CELL = /^([^:\n]{2,60}?)(?:[:\n]|\s[–—-]\s)\s*(?=\S)/u;
const DASHED = /^\s[–—-]\s/;
/** What stands beside these may go on over several cells: "Target | 70% | by June 2028". */
const OF_SEVERAL_CELLS: ReadonlySet<string> = new Set(["baseline", "target", "owner", "due"]);

/** Null where the row is none of labels and values. Empty where its label says nothing that is read. */
export function linesAt(grid: Grid, row: number): LinesAt | null {
  const columns = grid.filled(row);
  const [first, second] = columns;
  if (first === undefined || typeof grid.value(row, first) !== "string") return null;
  if (second === undefined) return loneLines(grid, row, first);
  const beside = pairs(grid, row, columns);
  if (beside) return { lines: beside, rows: 1 };
  const meaning = labelMeaning(grid.text(row, first));
  const goesOn =
    meaning !== null && OF_SEVERAL_CELLS.has(meaning.role) && !isLabel(grid, row, second, meaning);
  return goesOn && columns.length === 3
    ? { lines: [lineOf(grid, { row, column: first }, { row, column: second }, meaning)], rows: 1 }
    : null;
}

/** A label with its value, or a label above its value; else a text that labels nothing. */
function loneLines(grid: Grid, row: number, column: number): LinesAt {
  const split = splitCell(grid, row, column);
  if (split) return { lines: [split], rows: 1 };
  const meaning = labelMeaning(grid.text(row, column));
  const below = grid.filled(row + 1);
  const isAbove =
    meaning !== null &&
    below.length === 1 &&
    below[0] === column &&
    labelMeaning(grid.text(row + 1, column)) === null &&
    splitCell(grid, row + 1, column) === null;
  const at = { row, column };
  if (!isAbove)
    return {
      lines: isNumber(grid, at, meaning) ? [lineOf(grid, at, at, { ...meaning, role: "id" })] : [],
      rows: 1,
    };
  const rows = isListItem(grid, row + 1, column) ? listRows(grid, row + 1, column) : [row + 1];
  const lines = rows.map((value) => lineOf(grid, { row, column }, { row: value, column }, meaning));
  return { lines, rows: rows.length + 1 };
}

/** So many results may stand below one label. */
export const MOST_BELOW = 10;
const LIST_ITEM = /^(?:[-•*▪–]|\(?\d{1,2}[.)]|[a-h][.)])\s/;

function isListItem(grid: Grid, row: number, column: number): boolean {
  const [first, second] = grid.filled(row);
  return first === column && second === undefined && LIST_ITEM.test(grid.text(row, column));
}

/** The rows of the list that begins at this one. */
function listRows(grid: Grid, begin: number, column: number): number[] {
  const rows: number[] = [];
  for (let row = begin; rows.length < MOST_BELOW && isListItem(grid, row, column); row++) rows.push(row);
  return rows;
}

/** "Goal 2", and nothing more. */
function isNumber(
  grid: Grid,
  { row, column }: BlockLine["at"],
  meaning: LabelMeaning | null,
): meaning is LabelMeaning {
  const isGroup = meaning?.role === "goal" || meaning?.role === "objective";
  return isGroup && idText(grid.text(row, column));
}

/** Labels and values in turn, each pair in two cells or in one; null where that does not come out even. */
function pairs(grid: Grid, row: number, columns: readonly number[]): LabelledLine[] | null {
  const lines: LabelledLine[] = [];
  for (let at = 0; at < columns.length; at++) {
    const [column, next] = [columns[at] ?? 0, columns[at + 1]];
    const split = splitCell(grid, row, column);
    if (split) {
      lines.push(split);
      continue;
    }
    if (next === undefined || !mayBeLabel(grid.text(row, column)) || isFar(grid, row, column, next))
      return null;
    const meaning = labelMeaning(grid.text(row, column));
    if (meaning ? isLabel(grid, row, next, meaning) : columns.length > 2) return null;
    if (meaning) lines.push(lineOf(grid, { row, column }, { row, column: next }, meaning));
    at++;
  }
  return lines;
}

/** A value stands right beside its label, or nearly. */
function isFar(grid: Grid, row: number, column: number, next: number): boolean {
  return next - column - (grid.mergeAt(row, column)?.columns ?? 1) > EMPTY_BETWEEN;
}

/** "Action | Owner" heads two columns; "Goal lead | Project manager" is a lead. */
function isLabel(grid: Grid, row: number, column: number, beside: LabelMeaning): boolean {
  const own = labelMeaning(grid.text(row, column));
  const isPost = beside.role === "owner" && grid.filled(row).length === 2;
  return (
    own !== null &&
    own.isWhole &&
    !isPrompt(grid.text(row, column)) &&
    own.role !== beside.role &&
    !isPost &&
    !own.nowOrStart
  );
}

function splitCell(grid: Grid, row: number, column: number): LabelledLine | null {
  const value = grid.value(row, column);
  const match = typeof value === "string" ? IN_ONE_CELL.exec(value.trimStart()) : null;
  if (typeof value !== "string" || !match?.[1]) return null;
  const meaning = labelMeaning(match[1]);
  // "Goal 1 – Literacy: …" is headed by its number.
  const isDashed = DASHED.test(match[0].slice(match[1].length));
  if (meaning === null || (isDashed && !/\d\s*$/.test(match[1]))) return null;
  const from = value.length - value.trimStart().length + match[0].length;
  return { ...lineOf(grid, { row, column }, { row, column }, meaning), label: match[1].trim(), from };
}

function lineOf(
  grid: Grid,
  at: BlockLine["at"],
  value: BlockLine["value"],
  { role, period, nowOrStart }: LabelMeaning,
): LabelledLine {
  return { role, period, nowOrStart, label: labelText(grid.text(at.row, at.column)), at, value, from: 0 };
}
