/** The words under which `okr convert` reports to people, in English. */

import type { FindingCounts } from "../../rules/engine/count-findings";

export const conversionLabels = {
  sheet: "Sheet",
  rows: "Rows",
  why: "Why",
  where: "Where",
  level: "Level",
  seen: "What was seen",
  kinds: {
    goal: "Goals",
    objective: "Objectives",
    "key-result": "Key results",
    kpi: "KPIs",
    activity: "Actions",
  },

  found: (cycle: string, start: string, end: string) =>
    `Found in the plan (read for ${cycle}, ${start} to ${end})`,
  built: "Built",
  updated: "Brought up to date",
  inTheBook: "In the book",
  objectives: "Objectives",
  keyResults: "Key results",
  kpis: "KPIs",
  actions: "Actions",
  people: "People",
  scored: (n: number) => `${n} can be scored now`,

  skipped: "Not read as plans",
  corrections: (n: number) =>
    `${n === 1 ? "One correction" : `${n} corrections`} by people of how the plan is read ${n === 1 ? "is" : "are"} kept in the book; okr inspect shows what was set.`,
  findings: (n: number) =>
    n === 1
      ? "One thing that the plan does not say, or not clearly"
      : `${n} things that the plan does not say, or not clearly`,
  checks: ({ error, warning, info }: FindingCounts) =>
    `The rules find ${error} errors, ${warning} warnings and ${info} notes in the book: see its Findings sheet, or run okr validate.`,
  more: (n: number) => `… and ${n} more on the Findings sheet.`,

  changes: "Since the last conversion",
  nothingChanged: "Since the last conversion the plan has not changed; nor has the book.",
  change: "Change",
  ids: "IDs",
  changeKinds: {
    added: "new in the plan",
    updated: "taken from the plan",
    conflicts: "changed in both; yours was kept",
    gone: "no longer in the plan; kept",
    deleted: "deleted here; not brought back",
  },
};
