/** Finds the block of labelled lines over a table that names the goal of its rows: "Goal | …", "Measure | …", "Target | 70%", "Lead | …". */
import type { BlockLine, GoalBlock } from "../reading";
import { isPrompt } from "./block-labels";
import { linesAt, MOST_BELOW, type LabelledLine } from "./block-lines";
import type { Grid } from "./grid";

/** So many rows above the header are looked at. */
export const ROWS_ABOVE = 40;
/** So many blank ones, and ones that label nothing, may stand between lines. */
const BLANKS = 2;
const OTHERS = 2;

const MEASURED: ReadonlySet<string> = new Set(["measure", "baseline", "target", "owner", "due"]);
const STATED: ReadonlySet<string> = new Set(["goal", "objective", "strategy", "measure", "action", "target"]);

/** Null where the rows over the header are no such block. `floor`: the first row that may belong to it; 0-based. */
export function goalBlockAbove(grid: Grid, headerRow: number, floor: number): GoalBlock | null {
  const top = topOfLines(grid, headerRow, floor);
  if (top === null) return null;
  const found: LabelledLine[] = [];
  for (let row = top; row < headerRow;) {
    const at = linesAt(grid, row);
    found.push(...(at?.lines ?? []));
    row += at?.rows ?? 1;
  }
  const lines = found.filter((line) => !isPrompt(valueOf(grid, line)));
  if (lines.length * 2 <= found.length || explainsHeader(grid, found, headerRow) || isListOfGoals(lines))
    return null;
  if (!namesAGoal(lines) && !isMeasured(lines)) return null;
  const last = lines[lines.length - 1];
  const rows = lines.map(({ at }) => at.row);
  return {
    firstRow: Math.min(...rows),
    lastRow: Math.max(last?.value.row ?? 0, ...rows),
    headerRow,
    lines: lines.map((line) => startOrNow(line, lines)),
  };
}

/** The topmost of the labelled lines over a header, whatever they say; null where there is none. */
export function topOfLines(grid: Grid, headerRow: number, floor: number): number | null {
  let top: number | null = null;
  let [blanks, others] = [0, 0];
  for (let row = headerRow - 1; row >= Math.max(floor, headerRow - ROWS_ABOVE); row--) {
    if (grid.filled(row).length === 0) {
      if (++blanks > BLANKS) break;
      continue;
    }
    blanks = 0;
    const at = linesAt(grid, row);
    const isValue = isBelowLabel(grid, row);
    if (at === null && !isValue) break;
    if (at !== null && at.lines.length > 0) [top, others] = [row, 0];
    else if (!isValue && ++others > OTHERS) break;
  }
  return top;
}

/** A value, or one of several, under the label that it belongs to. */
function isBelowLabel(grid: Grid, row: number): boolean {
  for (
    let above = row - 1;
    above >= Math.max(0, row - MOST_BELOW) && grid.filled(above).length === 1;
    above--
  ) {
    const rows = linesAt(grid, above)?.rows ?? 1;
    if (rows > 1) return above + rows > row;
  }
  return false;
}

/** A goal in a cell of its own, or together with a line on how or by whom it is reached; a heading alone is a band. */
function namesAGoal(lines: readonly LabelledLine[]): boolean {
  const groups = lines.filter(({ role }) => role === "goal" || role === "objective");
  return (
    groups.length > 0 &&
    (groups.some(({ from }) => from === 0) || lines.some(({ role }) => MEASURED.has(role)))
  );
}

function isMeasured(lines: readonly LabelledLine[]): boolean {
  const has = (wanted: string): boolean => lines.some(({ role }) => role === wanted);
  return has("measure") && (has("target") || has("baseline"));
}

/** Labels that the header repeats are a key to its columns. */
function explainsHeader(grid: Grid, lines: readonly LabelledLine[], headerRow: number): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}]+/gu, "");
  const heads = new Set(grid.filled(headerRow).map((column) => plain(grid.text(headerRow, column))));
  const repeated = lines.filter(({ label }) => heads.has(plain(label)));
  return repeated.length > 2 || repeated.filter(({ role }) => STATED.has(role)).length > 1;
}

/** "Goal 1 | …", "Goal 2 | …": the goals of the whole plan, of which none is the table's. */
function isListOfGoals(lines: readonly LabelledLine[]): boolean {
  const labels = lines.filter(({ role }) => role === "goal").map(({ label }) => label.toLowerCase());
  const stems = labels.map((label) => label.split(/\d/)[0] ?? "");
  return new Set(stems).size < stems.length;
}

/** "Current performance" is where it starts, unless another line says that. */
function startOrNow({ nowOrStart, ...line }: LabelledLine, lines: readonly LabelledLine[]): BlockLine {
  const hasStart = lines.some((other) => other.role === "baseline" && !other.nowOrStart);
  return nowOrStart && hasStart ? { ...line, role: "actual" } : line;
}

function valueOf(grid: Grid, { value: { row, column }, from }: LabelledLine): string {
  const said = grid.value(row, column);
  return typeof said === "string" ? said.slice(from).trim() : "";
}

/** Whether the lines of one of the blocks stand on this row. */
export function isInBlock(blocks: readonly GoalBlock[], row: number): boolean {
  return blocks.some(({ firstRow, lastRow }) => row >= firstRow && row <= lastRow);
}

/** Those over each time that a table's header stands. */
export function goalBlocks(
  grid: Grid,
  { headers, top }: { headers: readonly (readonly number[])[]; top: number },
): GoalBlock[] {
  return headers.flatMap((header, at) => {
    const before = headers[at - 1];
    const floor = before === undefined ? top : (before[before.length - 1] ?? top) + 1;
    const block = header[0] === undefined ? null : goalBlockAbove(grid, header[0], floor);
    return block ?? [];
  });
}
