/** Tables in which one column mixes goals, objectives and measures: the depth of each row's number tells its level. */
import { leadingId, outlineParts } from "../cells/outline-id";
import type { PlanCell } from "../cells/sheet-cells";
import type { RowReading } from "../reading";
import type { TableContext } from "./table-context";

export type OutlineLevel = "goal" | "objective" | "item";

/** The level of each numbered row by its 0-based row; null where the numbers do not nest or all go equally deep. */
export function outlineLevels(context: TableContext): ReadonlyMap<number, OutlineLevel> | null {
  const numbered = context.table.rows.flatMap((row) => {
    const parts = row.kind === "data" || row.kind === "band" ? numberOf(context, row) : null;
    return parts ? [{ row, parts }] : [];
  });
  const depths = [...new Set(numbered.map(({ parts }) => parts.length))].sort((a, b) => a - b);
  const [top] = depths;
  if (top === undefined || depths.length < 2 || !nests(numbered, top)) return null;

  const levels = levelsOf(context, depths, numbered);
  return new Map(numbered.map(({ row, parts }) => [row.row, levels[depths.indexOf(parts.length)] ?? "item"]));
}

interface Numbered {
  row: RowReading;
  parts: string[];
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

function numberOf(context: TableContext, row: RowReading): string[] | null {
  for (const column of context.columns.id) {
    const cell = context.cells.own(row.row, column.column);
    const parts = cell && outlineParts(cell.text);
    if (parts) return parts;
  }
  const text = mainText(context, row);
  const leading = text && leadingId(text.text);
  return leading ? outlineParts(leading.id) : null;
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
