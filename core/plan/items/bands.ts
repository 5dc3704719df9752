/** Rows that head others: goal, objective and department bands, and prose about the group above. */
import { sourced, sourceOf, wholeText, type PlanCell } from "../cells/sheet-cells";
import type { RowReading, Sourced } from "../reading";
import { bandLevel, type BandLevel } from "./band-level";
import { nowhere, openGoal, openObjective, type Place } from "./groups";
import type { TableContext } from "./table-context";
import type { TableWork } from "./table-work";

/** A band's cell; also of a row that says nothing but a heading, in capitals or in the words that bands begin with. */
export function headingOf(context: TableContext, row: RowReading): PlanCell | null {
  if (row.kind === "band") return row.textColumn === null ? null : context.cells.own(row.row, row.textColumn);
  if (row.kind !== "data") return null;
  const only = onlyCell(context, row.row);
  if (!only || typeof only.value !== "string" || only.rows > 1) return null;
  const isHeading =
    only.text === only.text.toUpperCase() || bandLevel(only.text, context.workbook.departments) !== null;
  return isHeading && /\p{L}{3}/u.test(only.text) && context.table.columns.length > 2 ? only : null;
}

/** The one filled cell of a row; null where there are more, or none. */
function onlyCell({ table, cells }: TableContext, row: number): PlanCell | null {
  let found: number | null = null;
  for (const { column } of table.columns) {
    if (cells.isEmpty(row, column)) continue;
    if (found !== null) return null;
    found = column;
  }
  return found === null ? null : cells.at(row, found);
}

/** A band right under another heads a level below it, unless its words say otherwise. Of goals and departments, the kind that comes first stands above the other. */
export function openBand(work: TableWork, cell: PlanCell, place: Place, underBand: boolean): Place {
  const { context, groups, traits } = work;
  const said = bandLevel(cell.text, context.workbook.departments);
  if (said === "department") {
    const above = place.outermost === "goal" ? place.goal : null;
    const outermost = place.outermost ?? "department";
    return { ...nowhere, goal: above, department: departmentOf(context, cell), outermost };
  }
  if (traits.goalsInColumn) return place;
  const level = said ?? levelByForm(work, cell, underBand && place.goal !== null);
  if (level === "goal") {
    const department = place.outermost === "department" ? place.department : null;
    const goal = openGoal(groups, context.cells, cell);
    return { ...nowhere, department, goal, outermost: place.outermost ?? "goal" };
  }
  const top = { ...place, parent: null };
  return { ...top, objective: openObjective(groups, context.cells, cell, top, null) };
}

/** Bands that look alike stand on one level, also where the upper one is not said again. */
function levelByForm({ bandForms }: TableWork, { column, text }: PlanCell, isUnder: boolean): BandLevel {
  const form = `${column} ${text === text.toUpperCase()}`;
  const known = bandForms.get(form);
  const level = isUnder || known === "objective" ? "objective" : "goal";
  if (known === undefined) bandForms.set(form, level);
  return level;
}

const DEPARTMENT_LABEL =
  /^\s*(?:department|dept\.?|division|bureau|service(?: area)?|directorate)\s*[:–—-]\s*(?=\S)/i;

/** "Department: Library" names the library. */
function departmentOf({ cells }: TableContext, cell: PlanCell): Sourced<string> {
  const label = DEPARTMENT_LABEL.exec(cell.text)?.[0].length ?? 0;
  if (label === 0) return wholeText(cells, cell);
  const name = cell.text.slice(label).trim();
  return sourced(name, sourceOf(cells, cell, [label, label + name.length]));
}

/** Prose about the goal or objective above; or what the goal is to bring about, where that is how all of them are put. What the rows below stand under. */
export function readStatement(work: TableWork, row: RowReading, place: Place): Place {
  const { context, groups, traits } = work;
  const cell = row.textColumn === null ? null : context.cells.own(row.row, row.textColumn);
  if (!cell) return place;
  if (traits.statedObjectives.has(row.row) && place.goal !== null && place.objective === null)
    return {
      ...place,
      objective: openObjective(groups, context.cells, cell, { ...place, parent: null }, null),
    };
  const group = groups.items[place.objective ?? place.goal ?? -1];
  if (group?.notes === null) group.notes = wholeText(context.cells, cell);
  return place;
}
