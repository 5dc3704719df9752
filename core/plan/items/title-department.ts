/** The department whose plan a table is, named above it: "Parks Department – Work plan", "Department: Library". */
import { unitWords } from "../../lexicon/posts";
import type { PlanCell, SheetCells } from "../cells/sheet-cells";
import { sourced, sourceOf } from "../cells/sheet-cells";
import type { Sourced, TableReading } from "../reading";
import { soundsLikeDepartment } from "./department-like";

/** Titles stand in so many rows above a header, and are no longer than this. */
const TITLE_ROWS = 10;
const TITLE_CHARACTERS = 120;
/** Longer names are sentences. */
const NAME_CHARACTERS = 60;

const LABEL =
  /^(?:(?:lead|responsible)\s)?(?:department|dept\.?|division|bureau|directorate|service area|business unit)(?:\sname)?\s?(?:[:–—-]|$)/i;
const PARTS = /[–—|:\n]|\s-\s/;
/** Units that are whole organisations: their title names no department. */
const ORGANISATION =
  /\b(?:board|council|commission|committee|district|court|college|corporation|trust|fund|programs?|school|academy|agency|authority|ministry)\b/i;

/** By a title above the table, or else of the whole sheet; null where none names one. */
export function titleDepartment(cells: SheetCells, table: TableReading): Sourced<string> | null {
  const header = table.headerRows[0] ?? table.range.row;
  const to = table.range.column + table.range.columns;
  for (let row = header - 1; row >= Math.max(0, header - TITLE_ROWS) && isTitle(cells, row, to); row--) {
    const named = namedInRow(cells, row, to);
    if (named) return named;
  }
  for (let row = 0; row < Math.min(header, TITLE_ROWS) && isTitle(cells, row, to); row++) {
    const named = namedInRow(cells, row, to);
    if (named) return named;
  }
  return null;
}

function namedInRow(cells: SheetCells, row: number, to: number): Sourced<string> | null {
  for (let column = 0; column < to; column++) {
    const cell = cells.own(row, column);
    const named = cell && typeof cell.value === "string" ? nameIn(cells, cell, to) : null;
    if (named) return named;
  }
  return null;
}

/** A title, or a label and what it says. */
function isTitle(cells: SheetCells, row: number, to: number): boolean {
  let filled = 0;
  for (let column = 0; column < to; column++) if (cells.own(row, column)) filled++;
  return filled <= 2;
}

function nameIn(cells: SheetCells, cell: PlanCell, to: number): Sourced<string> | null {
  const { text } = cell;
  if (text.length > TITLE_CHARACTERS) return null;
  const label = LABEL.exec(text.trimStart());
  if (label) return labelled(cells, cell, text.length - text.trimStart().length + label[0].length, to);
  const parts = text.split(PARTS);
  const name = parts.map((part) => part.trim()).find((part) => isDepartment(part, parts.length > 1));
  if (name === undefined) return null;
  const start = text.indexOf(name);
  return sourced(name, sourceOf(cells, cell, [start, start + name.length]));
}

/** The name behind the label, in the same cell or the next filled one. */
function labelled(cells: SheetCells, label: PlanCell, from: number, to: number): Sourced<string> | null {
  const name = label.text.slice(from).trim();
  if (name !== "") {
    const start = label.text.indexOf(name, from);
    return isName(name) ? sourced(name, sourceOf(cells, label, [start, start + name.length])) : null;
  }
  for (let column = label.column + 1; column < to; column++) {
    const cell = cells.own(label.row, column);
    if (cell) return isName(cell.text.trim()) ? sourced(cell.text.trim(), sourceOf(cells, cell)) : null;
  }
  return null;
}

const isName = (text: string): boolean => /\p{L}{2}/u.test(text) && text.length <= NAME_CHARACTERS;

/** A title of several parts gives the department one; alone it must call itself a unit. */
function isDepartment(text: string, isPart: boolean): boolean {
  if (!soundsLikeDepartment(text) || ORGANISATION.test(text)) return false;
  return (
    isPart ||
    text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => unitWords.has(word))
  );
}
