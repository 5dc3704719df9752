/** How much a row looks like the header of the rows below it: its words, its look, and how the cells below differ from it. */
import { headerLead, headerMeaning } from "../columns/header-meaning";
import { cellKind } from "./cell-kind";
import type { Grid } from "./grid";
import type { RowLook } from "./row-look";

/** Rows below that are compared with the header. */
const ROWS_BELOW = 12;
/** Headers are short: longer cells are prose, unless they ask a question ("How will we know that we succeeded?"). */
const HEADER_CHARACTERS = 70;
const QUESTION_CHARACTERS = 160;
const EXPLAINED_CHARACTERS = 400;

/** What it adds that the spreadsheet itself says so. */
const TABLE_HEADER = 0.4;

/** 0..1 for one cell: 1 a phrase that heads columns, 0.9 a date or period, 0.2 some other short label, 0 no header. */
export function headerCellScore(grid: Grid, row: number, column: number): number {
  const value = grid.value(row, column);
  if (value === null || typeof value === "boolean") return 0;
  if (typeof value === "number") return grid.isDate(row, column) || isYear(value) ? 0.7 : 0;
  const text = value.trim();
  const limit =
    text.includes("?") || text.includes("\n") || text.includes("(") ? QUESTION_CHARACTERS : HEADER_CHARACTERS;
  if (text.length > limit) return explainedHeader(text);
  const { roles, period, known } = headerMeaning(text);
  const best = Math.max(0, ...Object.values(roles));
  if (period !== null && best === 0) return headerLeftover(text) ? 0.2 : 0.9;
  if (best > 0) return Math.min(1, 0.3 + best * 0.7) * known;
  const kind = cellKind(value, false);
  return kind === "label" && !/[.;]$/.test(text) ? 0.2 : 0;
}

/** "Objective: say in one sentence what will be different": a header with its explanation. */
function explainedHeader(text: string): number {
  const lead = headerLead(text);
  if (text.length > EXPLAINED_CHARACTERS || lead === null) return 0;
  const { roles, known } = headerMeaning(lead);
  return known === 1 && Math.max(0, ...Object.values(roles)) >= 0.9 ? 1 : 0;
}

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1990 && value <= 2100;
/** A period with much other text around it is no header of its own ("Survey in field March 2027"). */
const headerLeftover = (text: string): boolean => text.split(/\s+/).length > 4;

export interface HeaderScore {
  score: number;
  /** Share of cells whose words the lexicon knows as column headers. */
  words: number;
}

export function headerScore(grid: Grid, look: RowLook, below: RowLook[]): HeaderScore {
  const { row, columns } = look;
  const none = { score: 0, words: 0 };
  if (columns.length < 2) return listHeader(grid, look, below);
  const cells = columns.map((column) => headerCellScore(grid, row, column));
  const bad = cells.filter((score) => score === 0).length;
  if (bad / cells.length > 0.25) return none;
  const words = cells.reduce((sum, score) => sum + (score >= 0.4 ? score : 0), 0) / cells.length;
  const distinct =
    new Set(columns.map((column) => grid.text(row, column).toLowerCase())).size / columns.length;
  const next = below.filter((other) => other.columns.length > 1).slice(0, ROWS_BELOW);
  const styled = styleStep(look, next);
  const shift = typeShift(grid, look, next);
  const typical = median(next.map((other) => other.columns.length));
  const coverage = typical === 0 ? 0.5 : Math.min(1, columns.length / typical);
  const score =
    (0.5 * Math.min(1, words * 1.15) + 0.2 * styled + 0.2 * shift + 0.1 * coverage) *
    (1 - bad / cells.length) *
    (0.4 + 0.6 * distinct);
  if (grid.isTableHeader(row)) return { score: Math.min(1, score + TABLE_HEADER), words };
  return { score: next.length === 0 ? score * 0.8 : score, words };
}

/** A list in one column may have a header too, where its one word names what the list states. */
function listHeader(grid: Grid, { row, columns }: RowLook, below: RowLook[]): HeaderScore {
  const [column] = columns;
  const next = below.filter((other) => other.columns.length > 0);
  const isList =
    next[0]?.row === row + 1 &&
    next.length > 1 &&
    next.every((other) => other.columns.length === 1 && other.columns[0] === column);
  if (column === undefined || !isList) return { score: 0, words: 0 };
  const { roles, known, period } = headerMeaning(grid.text(row, column));
  const states = Math.max(
    roles.goal ?? 0,
    roles.objective ?? 0,
    roles.strategy ?? 0,
    roles.action ?? 0,
    roles.measure ?? 0,
  );
  return known === 1 && period === null && states >= 0.9 ? { score: 0.6, words: 1 } : { score: 0, words: 0 };
}

/** Bold or filled where the rows below are not. */
function styleStep(look: RowLook, next: RowLook[]): number {
  const boldBelow = mean(next.map((other) => other.bold));
  const filledBelow = mean(next.map((other) => other.filled));
  return Math.max(0, Math.min(1, Math.max(look.bold - boldBelow, look.filled - filledBelow)));
}

/** Share of columns whose cells below are numbers, dates or much longer text than the header, and never repeat it. */
function typeShift(grid: Grid, look: RowLook, next: RowLook[]): number {
  let shifted = 0;
  let judged = 0;
  const kindAt = (row: number, column: number) => cellKind(grid.value(row, column), grid.isDate(row, column));
  for (const column of look.columns) {
    const header = grid.text(look.row, column);
    const headerKind = kindAt(look.row, column);
    let other = 0;
    let filled = 0;
    let length = 0;
    for (const { row } of next) {
      const kind = kindAt(row, column);
      if (kind === "empty") continue;
      filled++;
      length += grid.text(row, column).length;
      if (kind !== headerKind && kind !== "label") other++;
    }
    if (filled === 0) continue;
    judged++;
    if (other / filled >= 0.5 || length / filled > 2 * header.length) shifted++;
  }
  return judged === 0 ? 0 : shifted / judged;
}

const mean = (values: number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
