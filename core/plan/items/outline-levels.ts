/** Tables in which one column mixes goals, objectives and measures: the depth of each row's number tells its level. */
import { leadingId, outlineParts } from "../cells/outline-id";
import type { PlanCell } from "../cells/sheet-cells";
import type { RowReading } from "../reading";
import type { TableContext } from "./table-context";

export type OutlineLevel = "goal" | "objective" | "item";

/**
 * The level of each row by its 0-based row; rows without a number belong to the item above or are items themselves. Null where no column's numbers
 * nest: all go equally deep, or each level has a column of its own.
 */
export function outlineLevels(context: TableContext): ReadonlyMap<number, OutlineLevel> | null {
  const rows = context.table.rows.filter((row) => row.kind === "data" || row.kind === "band");
  const numbered = inOneColumn(rows.flatMap((row) => numberOf(context, row) ?? []));
  const depths = [...new Set(numbered.map(({ parts }) => parts.length))].sort((a, b) => a - b);
  const [top] = depths;
  if (top === undefined || depths.length < 2 || !nests(numbered, top)) return null;

  const byDepth = levelsOf(context, depths, numbered);
  const levels = new Map<number, OutlineLevel>();
  for (const row of rows) if (row.kind === "data") levels.set(row.row, "item");
  for (const { row, parts } of numbered) levels.set(row.row, byDepth[depths.indexOf(parts.length)] ?? "item");
  return levels;
}

interface Numbered {
  row: RowReading;
  /** The column that the number stands in. */
  column: number;
  parts: string[];
}

/** The rows numbered in the column whose numbers differ most in depth. */
function inOneColumn(numbered: Numbered[]): Numbered[] {
  const byColumn = new Map<number, Numbered[]>();
  for (const entry of numbered) {
    const column = byColumn.get(entry.column);
    if (column) column.push(entry);
    else byColumn.set(entry.column, [entry]);
  }
  const depthsIn = (entries: Numbered[]): number => new Set(entries.map(({ parts }) => parts.length)).size;
  const [best] = [...byColumn.values()].sort((a, b) => depthsIn(b) - depthsIn(a) || b.length - a.length);
  return best ?? [];
}

/** Most deeper numbers continue one that stands above them. */
function nests(numbered: Numbered[], top: number): boolean {
  const seen = new Set(numbered.map(({ parts }) => parts.join(".")));
  const deeper = numbered.filter(({ parts }) => parts.length > top);
  const children = deeper.filter(({ parts }) => seen.has(parts.slice(0, -1).join(".")));
  return children.length * 2 >= deeper.length;
}

function levelsOf(context: TableContext, depths: number[], numbered: Numbered[]): OutlineLevel[] {
  if (depths.length > 2)
    return depths.map((_, i) => (i === 0 ? "goal" : i === depths.length - 1 ? "item" : "objective"));
  // Of two depths the deeper is an objective where it stands in a column of groups, and an item where it is a measure or an action.
  const deepest = numbered.filter(({ parts }) => parts.length === depths[1]);
  const groups = deepest.filter(
    ({ row }) => textInRoles(context, row.row, ["goal", "objective", "strategy"]) !== null,
  );
  return groups.length * 2 > deepest.length && hasItemColumn(context)
    ? ["goal", "objective"]
    : ["objective", "item"];
}

function hasItemColumn(context: TableContext): boolean {
  return context.columns.measure.length + context.columns.action.length > 0;
}

function numberOf(context: TableContext, row: RowReading): Numbered | null {
  for (const { column } of context.columns.id) {
    const cell = context.cells.own(row.row, column);
    const parts = cell && outlineParts(cell.text);
    if (parts) return { row, column, parts };
  }
  const text = mainText(context, row);
  const leading = text && leadingId(text.text);
  const parts = leading ? outlineParts(leading.id) : null;
  return text && parts ? { row, column: text.column, parts } : null;
}

/** The cell that says what the row is about: a band's text, else the first filled cell from the goal column down to the measure column. */
export function mainText(context: TableContext, row: RowReading): PlanCell | null {
  if (row.textColumn !== null) return context.cells.own(row.row, row.textColumn);
  return textInRoles(context, row.row, ["goal", "objective", "strategy", "action", "measure"]);
}

function textInRoles(
  context: TableContext,
  row: number,
  roles: ("goal" | "objective" | "strategy" | "action" | "measure")[],
): PlanCell | null {
  for (const role of roles) {
    for (const column of context.columns[role]) {
      const cell = context.cells.own(row, column.column);
      if (cell) return cell;
    }
  }
  return null;
}
