/** What the step "Build" says: what will be built, the choices before it, and what came of it. */
import type { Preset } from "../../okr/presets";
import { dayInWords, monthNames } from "./days";

const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;

const listed = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(", ");

const range = (least: number, most: number): string => (least === most ? `${most}` : `${least} to ${most}`);

export const paneBuild = {
  intro: {
    build: "New sheets are added to this spreadsheet. Your own sheets are not changed, and you can undo it.",
    update:
      "Takes in what has changed in the plan. What people typed into the book stays: owners, check-ins, notes, waivers.",
  },
  building: { build: "Building the OKR sheets", update: "Updating the book" },

  counts: {
    heading: { build: "What will be built", update: "What the plan holds" },
    objectives: (count: number) => (count === 1 ? "objective" : "objectives"),
    keyResults: (count: number) => (count === 1 ? "key result" : "key results"),
    kpis: (count: number) => (count === 1 ? "KPI" : "KPIs"),
    actions: (count: number) => (count === 1 ? "action" : "actions"),
    goals: (count: number) => (count === 1 ? "goal" : "goals"),
    from: (sheets: readonly string[]) => (sheets.length === 1 ? `From the sheet ${listed(sheets)}.` : `From ${sheets.length} sheets: ${listed(sheets)}.`),
    goalsBecome: "A goal with key results directly under it becomes an objective.",
    pending: (said: string) => `The plan does not say: ${said}. They stay open in the book until somebody fills them in.`,
    review: "Review what was read",
  },
  pendingOf: {
    owner: (count: number) => counted(count, "owner", "owners"),
    baseline: (count: number) => counted(count, "baseline", "baselines"),
    target: (count: number) => counted(count, "target", "targets"),
    due: (count: number) => counted(count, "due date", "due dates"),
  },
  lostSheets: (names: readonly string[]) =>
    names.length === 1
      ? `The sheet ${listed(names)} of the book was deleted. Updating makes it again from the plan; what people typed into it is gone.`
      : `The sheets ${listed(names)} of the book were deleted. Updating makes them again from the plan; what people typed into them is gone.`,

  preset: {
    label: "How the organisation works",
    names: { city: "City", "small-town": "Small town" },
    means: {
      city: ({ cadenceDays, maxObjectives, minKeyResults, maxKeyResults }: Preset) =>
        `Objectives for the city, its departments and teams: up to ${maxObjectives} each, with ${range(minKeyResults, maxKeyResults)} key results. ${rhythm(cadenceDays)}`,
      "small-town": ({ cadenceDays, maxObjectives, minKeyResults, maxKeyResults }: Preset) =>
        `One list for the whole town: up to ${maxObjectives} objectives, with ${range(minKeyResults, maxKeyResults)} key results each. ${rhythm(cadenceDays)}`,
    },
    later: "Each of these limits is a row on the Settings sheet.",
  },

  fiscalYear: {
    label: "Fiscal year starts in",
    month: (month: number) => monthNames[month - 1] ?? String(month),
    read: (words: string) => `Read from the plan: “${words}”`,
    book: "As the book's Settings sheet says.",
    choice: "Your choice.",
    useRead: "Use what the spreadsheet says",
    default: "The spreadsheet does not say; July is usual.",
  },
  cycle: {
    label: "Cycle",
    days: (start: string, end: string) => `${dayInWords(start)} – ${dayInWords(end)}`,
    option: (name: string, start: string, end: string) => `${name}, ${dayInWords(start)} to ${dayInWords(end)}`,
  },
  advanced: {
    label: "Advanced",
    forget: "Forget earlier corrections",
    forgetMeans:
      "The book remembers how people corrected the way the plan is read. Turn this on to read the plan afresh, without them.",
  },

  button: { build: "Build the OKR sheets", update: "Update the book" },
  cannot: {
    title: "There is nothing to build from yet",
    titleWithPlan: "The book cannot be built yet",
    review: "Correct in Review",
    start: "Start with sample data",
  },
  notLooked: {
    title: "The spreadsheet has not been read yet",
    text: "What will be built is shown here once it has been read.",
    looking: "Reading the spreadsheet …",
  },

  result: {
    title: { build: "The book is built", update: "The book is up to date" },
    said: (isUpdate: boolean, objectives: number, keyResults: number) =>
      `${isUpdate ? "The book now has" : "It has"} ${counted(objectives, "objective", "objectives")} and ${counted(keyResults, "key result", "key results")}.`,
    announced: {
      build: (sheets: number) => `The book is built: ${counted(sheets, "sheet", "sheets")} written.`,
      update: (sheets: number) => `The book is up to date: ${counted(sheets, "sheet", "sheets")} written.`,
    },
    written: "What was written",
    rows: (rows: number) => (rows === 0 ? "no rows yet" : counted(rows, "row", "rows")),
    isNew: "New",
    updated: "Updated",
    openSheet: (sheet: string) => `${sheet}: open the sheet`,
    skipped: (count: number) => `${counted(count, "sheet was", "sheets were")} not read as plans`,
    again: "Change choices and build again",
  },
  changes: {
    heading: "What changed since the last build",
    none: "Nothing in the plan has changed since the last build.",
    added: (count: number) => `${counted(count, "item is", "items are")} new`,
    updated: (count: number) => `${counted(count, "item took", "items took")} new values from the plan`,
    conflicts: (count: number) => `${counted(count, "item was", "items were")} changed in the plan and in the book; the book's values were kept`,
    gone: (count: number) => `${counted(count, "item is", "items are")} no longer in the plan; kept and marked`,
    deleted: (count: number) => `${counted(count, "item was", "items were")} deleted from the book and not added again`,
    field: (name: string, before: string, after: string) => `${name}: ${before} → ${after}`,
    conflict: (name: string, plan: string, book: string) => `${name}: the plan says ${plan}, the book says ${book}`,
    more: (count: number) => `and ${count.toLocaleString("en-US")} more`,
  },
  pending: {
    heading: "Still open",
    none: "Every key result has an owner, a baseline, a target and a due date.",
    field: {
      owner: (count: number) => `${counted(count, "key result has", "key results have")} no owner`,
      baseline: (count: number) => `${counted(count, "key result has", "key results have")} no baseline`,
      target: (count: number) => `${counted(count, "key result has", "key results have")} no target`,
      due: (count: number) => `${counted(count, "key result has", "key results have")} no due date`,
    },
    open: "Open in Review",
  },
  found: {
    heading: "What was found",
    none: "Nothing was found to mend.",
    error: (count: number) => counted(count, "error", "errors"),
    warning: (count: number) => counted(count, "warning", "warnings"),
    info: (count: number) => counted(count, "note", "notes"),
    check: "Check the book",
  },
  undo: {
    button: "Undo",
    means: {
      build: "Removes the sheets that were added. The spreadsheet is then as it was before.",
      update: "Puts the book back as it was before the update. If people have changed it since, you are asked first.",
    },
  },
}; // prettier-ignore

function rhythm(days: number): string {
  if (days === 7) return "Check-ins every week.";
  return days === 30 ? "Check-ins once a month." : `Check-ins every ${days} days.`;
}
