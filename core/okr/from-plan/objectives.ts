/** The objectives of a plan: its own, and those that stand in where a key result has none above it. */
import { planWords } from "../../messages/en/convert";
import type { PlanItem } from "../../plan/reading";
import type { IdGiver } from "../ids";
import type { Objective } from "../model";
import type { Settings } from "../settings";
import { itemSource } from "./item-source";
import { departmentOf, namedOwner } from "./owner-of";
import { objectiveAbove, promotedGoals } from "./promoted-goals";
import { sharedNames } from "./shared-names";

export interface PlannedObjectives {
  /** In the plan's order. */
  objectives: Objective[];
  /** The objective that an item is or stands under, by the item's index; null where there is none, and for a goal that is a heading. */
  homeOf: (string | null)[];
}

/**
 * An objective of the plan is an objective; a goal is one where the plan has none between it and what is measured or done. Key results
 * under neither get one objective for their sheet.
 */
export function planObjectives(
  items: readonly PlanItem[],
  settings: Settings,
  ids: IdGiver,
): PlannedObjectives {
  const promoted = promotedGoals(items);
  const departments = sharedNames(items, promoted, departmentOf);
  const owners = sharedNames(items, promoted, namedOwner);
  const ofItem = new Map<number, Objective>();
  const ofSheet = new Map<string, Objective>();
  const objectives: Objective[] = [];

  items.forEach((item, index) => {
    if (item.kind === "objective" || promoted.has(index)) {
      const objective: Objective = {
        ...blankObjective(ids.objective(), settings),
        title: item.text.value.trim(),
        level: departmentOf(item) !== null && settings.preset === "city" ? "Department" : "City",
        department: departmentOf(item) ?? departments.get(index) ?? null,
        owner: namedOwner(item) ?? owners.get(index) ?? null,
        planGoal: item.goal === null ? null : (items[item.goal]?.text.value.trim() ?? null),
        source: itemSource(item),
      };
      ofItem.set(index, objective);
      objectives.push(objective);
    } else if (item.kind === "key-result" && objectiveAbove(item, items, promoted) === null) {
      const { sheet } = item.text.source;
      if (ofSheet.has(sheet)) return;
      const objective = standIn(ids.objective(), sheet, settings);
      ofSheet.set(sheet, objective);
      objectives.push(objective);
    }
  });

  const homeOf = items.map((item, index) => {
    const above = objectiveAbove(item, items, promoted);
    const own = ofItem.get(index);
    if (own) {
      if (above !== null && above !== index) own.parent = ofItem.get(above)?.id ?? null;
      return own.id;
    }
    if (item.kind === "goal") return null;
    if (above !== null) return ofItem.get(above)?.id ?? null;
    return item.kind === "key-result" ? (ofSheet.get(item.text.source.sheet)?.id ?? null) : null;
  });
  return { objectives, homeOf };
}

/** Stands for the missing objective of a sheet's key results. */
function standIn(id: string, sheet: string, settings: Settings): Objective {
  const source = { sheet, cell: "A1", text: planWords.noObjective };
  return { ...blankObjective(id, settings), title: planWords.noObjective, source };
}

function blankObjective(id: string, settings: Settings): Objective {
  return {
    id,
    title: "",
    why: null,
    level: "City",
    department: null,
    owner: null,
    perspective: null,
    planGoal: null,
    parent: null,
    cycle: settings.cycle,
    public: false,
    source: null,
  };
}
