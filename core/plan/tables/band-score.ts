/** How much a row with one or two cells looks like a band: a row that heads the rows below it. */
import { levelRow } from "../../lexicon/row-words";
import type { Grid } from "./grid";
import type { RowLook } from "./row-look";
import type { TableShape } from "./table-shape";

/** Above this many characters a text is prose about something rather than its name. */
const PROSE_CHARACTERS = 120;

/** An id or number that stands beside a text: "4", "|4.1|", "Goal 2", "2A.1", "F-01", "A.". */
export const idText = (text: string): boolean =>
  text.length <= 14 &&
  (/^\W{0,2}(?:[a-z]{1,10}[\s.#-]{0,2})?\d{1,4}(?:[a-z]{0,3}[.\-/]?\d{1,4}){0,5}[a-z]?\W{0,2}$/i.test(text) ||
    /^[a-z]\W{0,2}$/i.test(text));

/** Does the text read as a sentence or more, not as a name? */
export const isProse = (text: string): boolean =>
  text.length > PROSE_CHARACTERS || (text.split(/\s+/).length >= 8 && /[.!?]["”’)]?$/.test(text));

/** Column of the row's text where the row holds one text (perhaps with an id before it); null for all other rows. */
export function loneText(grid: Grid, look: RowLook): number | null {
  const [first, second] = look.columns;
  if (first === undefined || look.columns.length > 2) return null;
  if (second === undefined) return typeof grid.value(look.row, first) === "string" ? first : null;
  const isId = idText(grid.text(look.row, first)) && typeof grid.value(look.row, second) === "string";
  return isId && !idText(grid.text(look.row, second)) ? second : null;
}

/** 0..1; from 0.5 on the row is a band. `column` is where its text stands. */
export function bandScore(grid: Grid, look: RowLook, column: number, shape: TableShape): number {
  const text = grid.text(look.row, column);
  const width = shape.to - shape.from + 1;
  let score = look.columns.length === 1 ? 0.25 : 0.15;
  if (look.mergedWidth >= Math.max(2, width / 2)) score += 0.5;
  else if (look.mergedWidth > 1 && width > 2) score += 0.3;
  if (look.bold === 1 && (shape.boldShare.get(column) ?? 0) < 0.5) score += 0.3;
  if (look.filled > 0 && (shape.colourShare.get(column) ?? 0) < 0.5) score += 0.25;
  if (levelRow.test(text)) score += 0.35;
  else if (/\p{Lu}/u.test(text) && text === text.toUpperCase()) score += 0.25;
  if (column !== shape.mainColumn && shape.typicalCells > 2) score += column < shape.mainColumn ? 0.3 : 0;
  else if (shape.typicalCells <= 2) score -= 0.1;
  else score -= 0.15;
  if (isProse(text)) score -= 0.3;
  return Math.max(0, Math.min(1, score));
}
