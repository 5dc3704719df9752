/** The goal and objectives that a row's own cells name. */
import type { PlanItem, Sourced } from "../reading";
import { nowhere, openGoal, openObjective, type Place } from "./groups";
import type { RowFacts } from "./row-facts";
import type { RowTexts } from "./row-texts";
import type { TableWork } from "./table-work";

/** Opens what the row names; what it leaves empty stays as above. */
export function openGroups(
  work: TableWork,
  texts: RowTexts,
  before: Place,
  department: Sourced<string> | null,
): Place {
  const { context, groups, traits } = work;
  let place = before;
  const own = traits.objectivesByDepartment ? department : null;
  if (texts.goal) {
    const goal = openGoal(groups, context.cells, texts.goal);
    if (goal !== place.goal)
      place = { ...nowhere, department: place.department, outermost: place.outermost, goal };
  }
  if (texts.objective) {
    const top = { ...place, parent: null };
    const objective = openObjective(groups, context.cells, texts.objective, top, own);
    if (texts.strategy) place = { ...place, parent: objective };
    else place = { ...place, parent: null, objective };
  }
  if (texts.strategy)
    place = { ...place, objective: openObjective(groups, context.cells, texts.strategy, place, own) };
  return place;
}

/** A row that says an objective and nothing below it gives the objective its lead, date and status. */
export function completeGroup(item: PlanItem | undefined, facts: RowFacts): void {
  const led = item?.owner && item.owner.source.cell !== item.text.source.cell;
  if (!item || led) return;
  Object.assign(item, {
    owner: facts.owner ?? item.owner,
    otherOwners: facts.otherOwners,
    email: facts.email,
    department: item.department ?? facts.department,
    due: facts.due,
    status: facts.status,
    notes: item.notes ?? facts.notes,
  });
}
