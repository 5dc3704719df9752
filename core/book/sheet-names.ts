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
  reminders: "Reminders",
  settings: "Settings",
  rules: "Rules",
  ledger: "_okr",
  latestCheckIns: "_okr_check_ins",
} as const;

export type SheetKey = keyof typeof sheetNames;

/** What the sheets are named in one workbook. */
export type SheetNames = Readonly<Record<SheetKey, string>>;

/** People's names for sheets stay, unless the book needs that name for another sheet. */
export function namesInWorkbook(renamed: Partial<SheetNames>): SheetNames {
  const ours = new Set(ownSheetNames.map((name) => name.toLowerCase()));
  const theirs = Object.entries(renamed).filter(([, name]) => !ours.has(name.toLowerCase()));
  return { ...sheetNames, ...Object.fromEntries(theirs) };
}

/** Every name that the book may take. A plan's sheet that bears one of them is in the way. */
export const ownSheetNames: readonly string[] = Object.values(sheetNames);
