/** The names of the book's sheets, in the order in which they stand after the plan's own. */

export const sheetNames = {
  dashboard: "Dashboard",
  objectives: "Objectives",
  keyResults: "Key results",
  kpis: "KPIs",
  actions: "Actions",
  checkIns: "Check-ins",
  people: "People",
  findings: "Findings",
  settings: "Settings",
  ledger: "_okr",
  latestCheckIns: "_okr_check_ins",
} as const;

export type SheetKey = keyof typeof sheetNames;

/** Every name that the book may take. A plan's sheet that bears one of them is in the way. */
export const ownSheetNames: readonly string[] = Object.values(sheetNames);
