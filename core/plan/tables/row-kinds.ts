/** Tells each row of a table for what it is: header, band, statement, data, subtotal, note or blank. */
import {
  goalRow,
  levelRow,
  noteRow,
  numberedStep,
  plainTotalRow,
  signOffCell,
  totalFormula,
  totalRow,
} from "../../lexicon/row-words";
import { actionVerb } from "../../lexicon/cell-words";
import type { GoalBlock, RowKind, RowReading } from "../reading";
import { bandScore, isProse, loneText } from "./band-score";
import type { TableArea } from "./find-tables";
import { isInBlock } from "./goal-block";
import type { Grid } from "./grid";
import { listLines, type ListLines } from "./list-heads";
import type { RowLook } from "./row-look";
import type { TableShape } from "./table-shape";

const BAND = 0.5;
/** Lines about a goal between it and its table. */
const LINES_ABOUT = 2;
/** Totals name themselves in one of the first cells. */
const TOTAL_LABEL_CELLS = 3;

/** Rows from the first band or header to the last row that says something. Empty where no row does. The lines of `blocks` are notes: they are read as such. */
export function readRows(
  grid: Grid,
  area: TableArea,
  shape: TableShape,
  blocks: readonly GoalBlock[],
): RowReading[] {
  const headers = new Set<number>();
  for (const header of area.headers) for (const row of header) headers.add(row);
  const firstHeader = area.headers[0]?.[0] ?? area.top;
  const lastWide = lastWideRow(grid, area, headers);
  const rows: RowReading[] = [];
  const list = listLines(grid, area.looks.slice(area.top, area.bottom + 1));
  const begin = firstRow(grid, area, list, blocks);
  let before: RowKind = "blank";
  let afterBlank = false;
  let isLegend = false;
  for (let row = begin; row <= area.bottom; row++) {
    const look = area.looks[row];
    if (!look) break;
    if (isInBlock(blocks, row)) {
      rows.push(as(row, look.columns.length === 0 ? "blank" : "note"));
      continue;
    }
    const reading: RowReading = headers.has(row)
      ? as(row, "header")
      : row < firstHeader
        ? titleRow(grid, look)
        : row > lastWide && (isSignOff(grid, look) || isClosingNote(grid, look, shape, afterBlank))
          ? as(row, "note")
          : list.heads.has(row)
            ? as(row, "band", list.heads.get(row))
            : readRow(grid, look, shape, before, row > lastWide);
    if (reading.kind === "header" || look.columns.length > shape.typicalCells / 2) isLegend = false;
    else if (reading.kind === "note" && rows[rows.length - 1]?.kind === "blank") isLegend = true;
    const isNote = isLegend && reading.kind !== "blank";
    rows.push(isNote ? as(row, "note") : reading);
    afterBlank = reading.kind === "blank";
    if (!afterBlank) before = reading.kind;
  }
  bandsOverHeaders(grid, area, rows, blocks);
  const says = (reading: RowReading) => reading.kind === "data" || reading.kind === "header";
  while (rows.length > 0 && !says(rows[rows.length - 1] ?? { row: 0, kind: "data", textColumn: null }))
    rows.pop();
  return rows;
}

const as = (row: number, kind: RowKind, textColumn: number | null = null): RowReading => ({
  row,
  kind,
  textColumn,
});

/** Above the first header: the goal that the sheet is about, a sentence on it, or a title that says nothing. */
function titleRow(grid: Grid, look: RowLook): RowReading {
  const column = loneText(grid, look);
  if (column === null) return as(look.row, look.columns.length === 0 ? "blank" : "note");
  const text = grid.text(look.row, column);
  if (levelRow.test(text)) return as(look.row, "band", column);
  return isProse(text) ? as(look.row, "statement", column) : as(look.row, "note");
}

/** A lone text right above a header that stands again heads what follows, however plain it looks. */
function bandsOverHeaders(
  grid: Grid,
  area: TableArea,
  rows: RowReading[],
  blocks: readonly GoalBlock[],
): void {
  if (area.headers.length < 2) return;
  for (const [index, { kind }] of rows.entries()) {
    if (kind !== "header" || rows[index - 1]?.kind === "header") continue;
    let above = index - 1;
    while (above >= 0 && rows[above]?.kind === "blank") above--;
    const reading = rows[above];
    const look = reading && area.looks[reading.row];
    if (
      !reading ||
      !look ||
      isInBlock(blocks, reading.row) ||
      index - above > 3 ||
      (reading.kind !== "data" && reading.kind !== "note")
    )
      continue;
    const column = loneText(grid, look);
    if (column !== null) rows[above] = { row: reading.row, kind: "band", textColumn: column };
  }
}

/** The header, or the band above it where headers stand under every band, or where the sheet's title names a goal. */
function firstRow(grid: Grid, area: TableArea, list: ListLines, blocks: readonly GoalBlock[]): number {
  const header = area.headers[0]?.[0];
  if (header === undefined) return outlineStart(grid, area, list);
  let first = header;
  let others = 0;
  for (let row = header - 1, blanks = 0; row >= area.top && blanks <= 2; row--) {
    const look = area.looks[row];
    if (!look || look.columns.length === 0) {
      blanks++;
      continue;
    }
    if (isInBlock(blocks, row)) {
      blanks = 0;
      continue;
    }
    const column = loneText(grid, look);
    if (column === null) return first;
    const text = grid.text(row, column);
    const isBand = goalRow.test(text) || (first === header && area.headers.length > 1);
    // Above a goal may stand the theme that it belongs to; between it and its table a line or two about it.
    const isLevel = isBand || (levelRow.test(text) && !isProse(text));
    if (!isLevel && ++others > LINES_ABOUT) return first;
    if (isBand || (isLevel && area.headers.length > 1)) first = row;
  }
  return first;
}

/** Titles above an outline's first numbered level are not part of it. */
function outlineStart(grid: Grid, area: TableArea, { first }: ListLines): number {
  for (let row = area.top; row <= area.bottom; row++) {
    const look = area.looks[row];
    if (!look || look.columns.length === 0) continue;
    const column = loneText(grid, look);
    if (column === null) return area.top;
    if (row === first || levelRow.test(grid.text(row, column))) return row;
  }
  return area.top;
}

function lastWideRow(grid: Grid, area: TableArea, headers: ReadonlySet<number>): number {
  for (let row = area.bottom; row > area.top; row--) {
    const look = area.looks[row];
    if (headers.has(row) || (look && look.columns.length > 1 && !isSignOff(grid, look))) return row;
  }
  return area.bottom;
}

/** "Approved by: ______ | Date: ______" */
const isSignOff = (grid: Grid, { row, columns }: RowLook): boolean =>
  columns.length > 0 && columns.every((column) => signOffCell.test(grid.text(row, column)));

/** Below the last full row and a blank one, a lone text explains the table, unless it says something to do. */
function isClosingNote(grid: Grid, look: RowLook, shape: TableShape, isApart: boolean): boolean {
  if (!isApart || shape.typicalCells < 3 || look.columns.length !== 1) return false;
  const text = grid.text(look.row, look.columns[0] ?? 0);
  return !actionVerb.test(text) && !levelRow.test(text);
}

function readRow(
  grid: Grid,
  look: RowLook,
  shape: TableShape,
  before: RowKind,
  trailing: boolean,
): RowReading {
  const { row } = look;
  if (look.columns.length === 0) return as(row, "blank");
  if (isTotal(grid, look, shape)) return as(row, "subtotal");
  if (isColumnNumbers(grid, look)) return as(row, "note");
  const column = loneText(grid, look);
  if (column === null) return as(row, "data");
  const text = grid.text(row, column);
  const oneColumn = shape.typicalCells <= 1;
  if (noteRow.test(text) && !(oneColumn && /^\*/.test(text))) return as(row, "note");
  const band = bandScore(grid, look, column, shape);
  if (oneColumn) return band >= 0.55 ? as(row, "band", column) : as(row, "data");
  if (
    isProse(text) &&
    column !== shape.mainColumn &&
    (before === "band" || before === "header" || before === "statement")
  )
    return trailing ? as(row, "note") : as(row, "statement", column);
  if (numberedStep.test(text)) return as(row, "data");
  if (trailing && column !== shape.mainColumn) return as(row, "note");
  if (band >= BAND && look.columns.length < Math.max(2, shape.typicalCells)) return as(row, "band", column);
  if (isProse(text) && before === "band" && look.mergedWidth > 1) return as(row, "statement", column);
  if (column <= shape.mainColumn || look.columns.length > 1) return as(row, "data");
  return as(row, "note");
}

function isTotal(grid: Grid, look: RowLook, shape: TableShape): boolean {
  const labels = look.columns.slice(0, TOTAL_LABEL_CELLS).map((column) => grid.text(look.row, column));
  const figures = look.columns.filter((column) => typeof grid.value(look.row, column) === "number");
  const isSetOff =
    look.columns.length < shape.typicalCells ||
    (look.bold === 1 && (shape.boldShare.get(look.columns[0] ?? 0) ?? 0) < 0.5);
  const test = isSetOff ? totalRow : plainTotalRow;
  const named = labels.some((label) => label.length <= 70 && test.test(label));
  const summed = figures.filter((column) => totalFormula.test(grid.formula(look.row, column) ?? "")).length;
  // A sum that failed stands as an error's text.
  const texts = look.columns.filter(
    (column) => !figures.includes(column) && grid.formula(look.row, column) === null,
  ).length;
  return (named && texts <= 2) || (summed > 0 && summed === figures.length && texts <= 1);
}

/** "1 2 3 4 …" or "A B C …" under the header of a form. */
function isColumnNumbers(grid: Grid, look: RowLook): boolean {
  if (look.columns.length < 4) return false;
  return look.columns.every((column, at) => {
    const bare = grid.text(look.row, column).replace(/[()\s.]/g, "");
    return (
      bare === String(at + 1) ||
      bare === String.fromCharCode(65 + at) ||
      bare === String.fromCharCode(97 + at)
    );
  });
}
