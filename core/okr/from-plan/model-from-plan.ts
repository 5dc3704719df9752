/** Turns what was read from a plan into the model of a book. */
import type { PlanReading } from "../../plan/reading";
import { idGiver } from "../ids";
import type { BookModel } from "../model";
import type { Settings } from "../settings";
import { actionFrom } from "./action";
import { keyResultFrom } from "./key-result";
import { kpiFrom } from "./kpi";
import { planObjectives } from "./objectives";
import { withOneSpelling } from "./one-spelling";
import { peopleFrom } from "./people";

export interface PlannedModel {
  /** With ids counted from 1 in the plan's order, as in a book that is built for the first time. */
  model: BookModel;
  /** The id that each item of the reading became, by its index; null for goals that are headings only. */
  idOf: (string | null)[];
}

export function modelFromPlan(reading: PlanReading, settings: Settings): PlannedModel {
  const items = withOneSpelling(reading.items);
  const ids = idGiver({});
  const { objectives, homeOf } = planObjectives(items, settings, ids);
  const model: BookModel = {
    objectives,
    keyResults: [],
    kpis: [],
    actions: [],
    people: peopleFrom(items),
    checkIns: [],
    waivers: [],
    ruleChoices: [],
    reminders: [],
    settings,
  };
  const idOf = items.map((item, index): string | null => {
    const home = homeOf[index] ?? null;
    switch (item.kind) {
      case "goal":
      case "objective":
        return home;
      case "key-result": {
        if (home === null) return null;
        const keyResult = keyResultFrom(item, ids.keyResult(home), home, settings.fiscalYearStart);
        model.keyResults.push(keyResult);
        return keyResult.id;
      }
      case "kpi": {
        const kpi = kpiFrom(item, ids.kpi());
        model.kpis.push(kpi);
        return kpi.id;
      }
      case "activity": {
        const action = actionFrom(item, ids.action(), home, settings.fiscalYearStart);
        model.actions.push(action);
        return action.id;
      }
    }
  });
  return { model, idOf };
}
