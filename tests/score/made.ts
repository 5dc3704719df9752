/** Made-up key results, objectives and books for the tests of scoring. */
import type { BookModel, CheckIn, KeyResult, Objective } from "../../core/okr/model";
import { settingsFromPreset } from "../../core/okr/presets";
import type { Settings } from "../../core/okr/settings";

/** FY2026 Q3 of a fiscal year from July: 2026-01-01 to 2026-03-31. */
export const midCycle = "2026-02-15";

export function madeSettings(changes: Partial<Settings> = {}): Settings {
  return { ...settingsFromPreset("city", 7, midCycle), ...changes };
}

export function madeKeyResult(changes: Partial<KeyResult> = {}): KeyResult {
  return {
    id: "O1.KR1",
    objectiveId: "O1",
    title: "Cut the days that a permit takes",
    owner: "Permit Manager",
    commitment: "Committed",
    class: "Value",
    direction: null,
    unit: null,
    baseline: 0,
    baselineAssumed: false,
    target: 100,
    relative: false,
    planValue: null,
    weight: null,
    start: null,
    due: null,
    confidence: null,
    call: null,
    dataSource: null,
    notes: null,
    source: null,
    ...changes,
  };
}

export function madeObjective(changes: Partial<Objective> = {}): Objective {
  return {
    id: "O1",
    title: "Permits that do not keep builders waiting",
    why: null,
    level: "City",
    department: null,
    owner: null,
    perspective: null,
    planGoal: null,
    parent: null,
    cycle: null,
    public: false,
    source: null,
    ...changes,
  };
}

export function madeCheckIn(changes: Partial<CheckIn> = {}): CheckIn {
  return {
    date: midCycle,
    keyResultId: "O1.KR1",
    value: null,
    confidence: null,
    progress: null,
    problems: null,
    plans: null,
    by: null,
    ...changes,
  };
}

export function madeBook(changes: Partial<BookModel> = {}): BookModel {
  return {
    objectives: [madeObjective()],
    keyResults: [],
    kpis: [],
    actions: [],
    people: [],
    checkIns: [],
    waivers: [],
    ruleChoices: [],
    reminders: [],
    settings: madeSettings(),
    ...changes,
  };
}
