/** Sentences about turning a plan into a book, and about what the plan leaves open. */
import type { Finding } from "../../workbook/finding";

/** What a finding says; level, rule and place are added where it is raised. */
export type FindingText = Pick<Finding, "seen" | "why" | "todo">;

export const convertErrors = {
  /** `misfits`: what a mapping says and does not fit. */
  noPlan: (sheets: { name: string; reason: string | null }[], misfits: readonly string[] = []) =>
    [
      "No plan was found in this spreadsheet, so no book was built. A plan is a table with a row for each measure or action, under a row of headers.",
      ...sheets.map(({ name, reason }) => `  ${name}: ${reason ?? "nothing on it could be imported"}`),
      ...misfits,
      "If one of these is a plan, give its columns plain headers (Objective, Measure, Owner, Baseline, Target, Due) and try again.",
    ].join("\n"),
  sheetsTaken: (sheets: string[]) =>
    sheets.length === 1
      ? `The spreadsheet has a sheet named "${sheets[0] ?? ""}" that is not part of an OKR book, and the book needs that name. Nothing was changed. Rename your sheet and try again.`
      : `The spreadsheet has sheets named ${sheets.map((sheet) => `"${sheet}"`).join(", ")} that are not part of an OKR book, and the book needs those names. Nothing was changed. Rename your sheets and try again.`,
  newerBook: (found: number, known: number) =>
    `The OKR book in this spreadsheet was made by a later version of OKR Ledger (format ${found}; this version knows up to ${known}). Nothing was changed. Update OKR Ledger and try again.`,
  damagedBook: (sheet: string) =>
    `This spreadsheet has an OKR book, but its settings can be read neither from the Settings sheet nor from the hidden sheet "${sheet}". Nothing was changed. Bring those sheets back from an earlier version of the file and try again.`,
  badCycle: (cycle: string) =>
    `"${cycle}" is not a cycle. Write it as "FY2026 Q3", or "FY2026" for a whole year.`,
  badToday: (today: string) => `"${today}" is not a day. Write it as YYYY-MM-DD, for example 2026-06-30.`,
  badFiscalYearStart: (month: number) =>
    `A fiscal year cannot start in month ${month}. Give a month from 1 to 12.`,
};

/** What stands in the book where the plan itself has no words for it. */
export const planWords = {
  noObjective: "(no objective in the plan)",
  noLongerInPlan: "No longer in the plan",
  otherLeads: (names: string[]) => `Further leads: ${names.join("; ")}`,
  status: (words: string) => `Status in the plan: ${words}`,
  due: (words: string) => `Due in the plan: ${words}`,
  baseline: (words: string) => `Baseline in the plan: ${words}`,
  target: (words: string) => `Target in the plan: ${words}`,
  otherPeriods: (targets: { period: string; target: string }[]) =>
    `Targets of other periods: ${targets.map(({ period, target }) => `${period} ${target}`).join("; ")}`,
};

export const convertFindings = {
  sheetNameTaken: (sheet: string): FindingText => ({
    seen: `The spreadsheet has a sheet named "${sheet}" that is not part of an OKR book.`,
    why: "The book needs that name for a sheet of its own, so a conversion is refused and changes nothing.",
    todo: `Rename your sheet, for example to "Plan ${sheet.toLowerCase()}", and convert then.`,
  }),
  noObjective: (count: number): FindingText => ({
    seen: `${count === 1 ? "A key result stands" : `${count} key results stand`} under no objective or goal.`,
    why: "A key result says how far an objective has come; without one nobody can tell what it is for.",
    todo: `Name the objective in the plan, or give "${planWords.noObjective}" on the Objectives sheet its real title.`,
  }),
  baselineAssumed: (title: string, target: number): FindingText => ({
    seen: `"${title}" counts up to ${target} and states no baseline; 0 is assumed.`,
    why: "It reads as a count that starts from nothing. If some are there already, the score is too low.",
    todo: 'If 0 is right, delete the word "assumed" in the column "Baseline is" of the Key results sheet; if not, type the real number into Baseline.',
  }),
  ownerFromKeyResults: (title: string, owner: string): FindingText => ({
    seen: `"${title}" names no owner; "${owner}" was taken from its key results and actions, which all name the same one.`,
    why: "Whoever answers for everything under an objective most likely answers for it; the plan does not say so itself.",
    todo: "Nothing if that is right. If not, type another owner on the Objectives sheet.",
  }),
  ownedByDepartment: (count: number): FindingText => ({
    seen: `${count === 1 ? "An item names" : `${count} items name`} a department and no person or post; the department stands in as owner.`,
    why: "Objectives with a named owner are on track 2.2 times as often (ClearPoint open data, 2026).",
    todo: "Replace the department in the Owner column by one person or post.",
  }),
  noComparator: (count: number): FindingText => ({
    seen: `${count === 1 ? "A KPI has" : `${count} KPIs have`} a threshold, but nothing says whether more or less is better.`,
    why: "Whether it is met cannot be told until somebody chooses.",
    todo: "Choose at least, at most, between or exactly in the column Comparator of the KPIs sheet.",
  }),
  conflict: (id: string, field: string, plan: string, book: string, before: string): FindingText => ({
    seen: `${id}, ${field}: the plan now says ${plan}, the book says ${book}; before, both said ${before}.`,
    why: "Both were changed since the last conversion. The book's value was kept.",
    todo: "Decide which is right, and make the plan and the book say the same.",
  }),
  gone: (id: string, title: string): FindingText => ({
    seen: `${id} "${title}" is no longer in the plan. It was kept in the book.`,
    why: "What people have recorded about it would be lost with it.",
    todo: "Delete its row from the book if it was dropped on purpose; put it back into the plan if not.",
  }),
  kindChanged: (id: string, title: string, now: string): FindingText => ({
    seen: `${id} "${title}" is now read as another kind of item: ${now}. The row of ${id} was kept.`,
    why: "What people have typed and checked in there would be lost with it.",
    todo: `Copy what is still needed to ${now}, then delete the row of ${id}. If it was right before, correct how the plan is read: ${id} goes on as it was.`,
  }),
  deleted: (id: string, title: string): FindingText => ({
    seen: `${id} "${title}" is in the plan, but its row was deleted from the book. It was not added again.`,
    why: "Deleting a row is taken as a decision, so that it does not come back with every conversion.",
    todo: "Take it out of the plan too; or, if it was a mistake, restore the row from an earlier copy.",
  }),
};

/** What the fields that come from the plan are called in the book. */
export const fieldNames: Readonly<Record<string, string>> = {
  title: "text",
  level: "Level",
  department: "Department",
  owner: "Owner",
  planGoal: "Plan goal",
  parent: "Parent objective",
  objectiveId: "Objective ID",
  direction: "Direction",
  unit: "Unit",
  baseline: "Baseline",
  baselineAssumed: "Baseline is",
  target: "Target",
  relative: "whether the target is a change",
  planValue: "Current",
  due: "Due",
  call: "Owner's call",
  notes: "Notes",
  comparator: "Comparator",
  threshold: "Threshold",
  thresholdUpper: "Upper threshold",
  current: "Current",
  frequency: "Frequency",
  supports: "Supports",
  status: "Status",
};

/** A value in a sentence: text in quotes, nothing as "nothing". */
export function saidValue(value: string | number | boolean | null): string {
  if (value === null || value === "") return "nothing";
  return typeof value === "string" ? `"${value}"` : String(value);
}
