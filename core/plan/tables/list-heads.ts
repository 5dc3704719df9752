/** Lists without columns: which of their lines head the lines below, told by how each is numbered or bulleted. */
import { idText, isProse } from "./band-score";
import type { Grid } from "./grid";
import type { RowLook } from "./row-look";

type Mark = "number" | "letter" | "capital" | "bullet" | "none";

interface Line {
  row: number;
  column: number;
  mark: Mark;
}

/** Fewer heads than this are a title. */
const HEADS = 2;
const FEWEST_MARKED = 3;
/** Lists hold little else than lines of one text. */
const LINES_SHARE = 0.5;

const LEADS: readonly (readonly [Mark, RegExp])[] = [
  ["bullet", /^[•▪●○◦■□➢➤✓*–—-]\s*(?=\S)/],
  ["number", /^\(?\d{1,2}[.):]\)?(?:\s|$)/],
  ["letter", /^\(?(?:[a-z]|[ivx]{1,4})[.):]\)?(?:\s|$)/],
  ["capital", /^\(?(?:[A-Z]|[IVX]{1,4})[.):]\)?(?:\s|$)/],
];

export interface ListLines {
  /** The first line of the list, titles left out; null where the rows are no list. */
  first: number | null;
  /** 0-based rows that head others, with the column of their text. */
  heads: ReadonlyMap<number, number>;
}

export function listLines(grid: Grid, looks: readonly RowLook[]): ListLines {
  const filled = looks.filter(({ columns }) => columns.length > 0);
  const lines = filled.flatMap((look) => lineOf(grid, look) ?? []);
  const marked = lines.filter(({ mark }) => mark !== "none");
  if (marked.length < FEWEST_MARKED || marked.length < filled.length * LINES_SHARE)
    return { first: null, heads: new Map() };
  const heads = byMarks(marked) ?? beforeMarked(grid, lines);
  return {
    first: Math.min(marked[0]?.row ?? 0, heads[0]?.row ?? Infinity),
    heads: new Map(heads.map(({ row, column }) => [row, column])),
  };
}

/** The mark in a cell of its own or at the head of the text; null where the row says more than one thing. */
function lineOf(grid: Grid, { row, columns }: RowLook): Line | null {
  const [first, second] = columns;
  if (first === undefined) return null;
  const text = grid.text(row, first);
  if (second === undefined) return { row, column: first, mark: markOf(text) };
  const isOwnCell = idText(text) && typeof grid.value(row, second) === "string";
  if (!isOwnCell || text.length > 4) return null;
  return { row, column: second, mark: typeof grid.value(row, first) === "number" ? "number" : markOf(text) };
}

const markOf = (text: string): Mark => LEADS.find(([, lead]) => lead.test(text))?.[0] ?? "none";

/** "1." over "a)", "A." over "1.", "I." over bullets: the kind of mark that comes first, each time with others below it. */
function byMarks(marked: readonly Line[]): Line[] | null {
  const top = marked[0]?.mark;
  const heads = marked.filter(({ mark }) => mark === top);
  if (heads.length === marked.length) return null;
  const heading = marked.filter(({ mark }, at) => {
    const next = marked[at + 1];
    return mark === top && next !== undefined && next.mark !== top;
  });
  return heads.length >= HEADS && heading.length * 2 > heads.length ? heads : [];
}

/** Short lines without a mark, each right above marked ones. */
function beforeMarked(grid: Grid, lines: readonly Line[]): Line[] {
  const heads = lines.filter(({ row, column, mark }, at) => {
    const next = lines[at + 1];
    return mark === "none" && next !== undefined && next.mark !== "none" && !isProse(grid.text(row, column));
  });
  return heads.length >= HEADS ? heads : [];
}
