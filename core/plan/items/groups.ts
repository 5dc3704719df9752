/** Goals and objectives as rows name them: merged, filled once, repeated on every row, or as bands; each becomes one item. */
import { leadingId } from "../cells/outline-id";
import { sourced, sourceOf, wholeText, type PlanCell, type SheetCells } from "../cells/sheet-cells";
import type { PlanItem, Sourced, TableReading } from "../reading";
import { newItem } from "./new-item";
import { readProseOwner } from "./prose-owner";

/** Goals are one over the whole workbook, objectives on their sheet and, where the plan is ordered so, in their department. */
export interface Groups {
  items: PlanItem[];
  goals: Map<string, number>;
  objectives: Map<string, number>;
  /** Keys of the texts met so far: plans repeat their groups on every row. */
  keys: Map<string, string>;
  /** The item of each row that other tables may name, by its table and key. */
  rows: Map<TableReading, Map<string, number>>;
  /** Names from owner cells, in lower case. */
  knownLeads: ReadonlySet<string>;
}

/** What the rows that follow stand under; indices in `items`. */
export interface Place {
  goal: number | null;
  objective: number | null;
  /** The objective that the table's objective column names, where a strategy column below it gives the rows' own. */
  parent: number | null;
  department: Sourced<string> | null;
  /** Which kind of band came first: the other kind stands below it. */
  outermost: "goal" | "department" | null;
}

export const nowhere: Place = {
  goal: null,
  objective: null,
  parent: null,
  department: null,
  outermost: null,
};

export function openGoal(groups: Groups, cells: SheetCells, cell: PlanCell): number {
  const key = keyOf(groups, cell.text);
  const known = groups.goals.get(key);
  if (known !== undefined) return known;
  const index = groups.items.push(groupItem("goal", groups, cells, cell)) - 1;
  groups.goals.set(key, index);
  return index;
}

/** `department` sets apart objectives that several departments each have in the same words; null where objectives are shared. */
export function openObjective(
  groups: Groups,
  cells: SheetCells,
  cell: PlanCell,
  place: Place,
  department: Sourced<string> | null,
): number {
  const key = [
    cells.name,
    place.goal,
    place.parent,
    department?.value.toLowerCase(),
    keyOf(groups, cell.text),
  ].join("\n");
  const known = groups.objectives.get(key);
  if (known !== undefined) return known;
  const item = groupItem("objective", groups, cells, cell);
  item.goal = place.goal;
  item.objective = place.parent;
  item.department = department;
  const index = groups.items.push(item) - 1;
  groups.objectives.set(key, index);
  return index;
}

function groupItem(
  kind: "goal" | "objective",
  { knownLeads }: Groups,
  cells: SheetCells,
  cell: PlanCell,
): PlanItem {
  const item = newItem(kind, wholeText(cells, cell));
  const id = leadingId(cell.text);
  if (id) item.planId = sourced(id.id, sourceOf(cells, cell, id.span));
  // "Goal 2: Safe water (Lead: Utilities Director)": a heading names its lead in brackets or not at all.
  const owner = /[([]/.test(cell.text) ? readProseOwner(cell.text, knownLeads, false) : null;
  if (owner) item.owner = sourced(owner.name, sourceOf(cells, cell, owner.span));
  return item;
}

function keyOf({ keys }: Groups, text: string): string {
  const key = keys.get(text) ?? groupKey(text);
  keys.set(text, key);
  return key;
}

/** Equal but for case, blanks and punctuation. */
export function groupKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%$]+/gu, " ")
    .trim();
}
