/** What the step Review says: what was read of the plan, why, and how to correct it. */
import type { ColumnRole } from "../../plan/column-roles";
import type { MappedKind } from "../../plan/mapping/plan-mapping";
import type { ItemKind } from "../../plan/reading";

const of = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const paneReview = {
  views: { items: "Items", sheets: "Sheets and columns" },
  viewsLabel: "What to review",
  notLooked: "The spreadsheet has not been read yet.",
  lookNow: "Look at the spreadsheet",
  next: "Build the book",
  nothing: {
    title: "Nothing was read as a plan",
    text: "Choose the sheet that holds your plan under Sheets and columns.",
    show: "Show the sheets",
  },

  kinds: {
    goal: "Goal",
    objective: "Objective",
    "key-result": "Key result",
    kpi: "KPI",
    activity: "Action",
  } satisfies Record<ItemKind, string>,
  /** Choices for one item, with what each means. */
  choices: {
    "key-result": { name: "Key result", means: "A number to move by a date" },
    kpi: { name: "KPI", means: "A standing threshold to stay within" },
    activity: { name: "Action", means: "Something to do or deliver" },
    skip: { name: "Leave out", means: "Not taken into the book" },
  } satisfies Record<MappedKind, { name: string; means: string }>,

  filters: {
    all: "All",
    "key-result": "Key results",
    kpi: "KPIs",
    activity: "Actions",
    unsure: "Please check",
    pending: "Something missing",
    "left-out": "Left out",
  },
  filtersLabel: "Show",
  search: "Search texts, owners, departments",
  list: "What was read",
  noMatch: "Nothing here fits what you look for.",
  showAll: "Show everything",

  noGoal: "Under no goal",
  groupCount: (count: number) => of(count, "item", "items"),
  pending: { owner: "no owner", baseline: "no baseline", target: "no target", due: "no due date" },
  kindOf: (text: string) => `Kind of: ${text}`,
  setByPerson: "Changed by you",
  takeBack: "Take back",
  takeBackAbout: (what: string) => `Take back the change of ${what}`,
  wouldBe: (kind: string) => `Read by itself: ${kind}`,
  bringBack: "Bring back",
  bringBackAbout: (text: string) => `Bring back: ${text}`,

  confidence: { sure: "Sure", fair: "Fairly sure", check: "Please check" },
  confidencePercent: (words: string, share: number) => `${words} (${Math.round(share * 100)} %)`,
  why: "Why",
  whyAbout: (text: string) => `Why: how this was read: ${text}`,
  evidence: {
    owner: "Owner",
    department: "Department",
    baseline: "Baseline",
    target: "Target",
    current: "Current",
    unit: "Unit",
    direction: "Direction",
    due: "Due",
    status: "Status",
  },
  noEvidence: "Nothing but its text was read.",
  assumed: "implied, not stated",
  fromWording: "from the wording as a whole",
  byColour: "said by the cell's colour",
  from: "from",

  sheetRead: "Read as a plan",
  sheetSwitch: (sheet: string) => `Read "${sheet}" as a plan`,
  sheetItems: (count: number) => of(count, "item", "items"),
  notPlan: (reason: string | null) => reason ?? "Not read as a plan.",
  turned: "Read on its side: each column is a measure. Its columns cannot be changed here.",
  table: (range: string, header: string) => `Table ${range}, ${header}`,
  headers: (rows: readonly number[]) =>
    rows.length === 0
      ? "no header row"
      : `${rows.length === 1 ? "header in row" : "headers in rows"} ${rows.join(", ")}`,
  column: (col: string) => `Column ${col}`,
  noHeader: "(no header)",
  roleOf: (column: string, header: string) => `Column ${column}, ${header}: holds`,
  elseRole: (role: string, share: number) => `Or else: ${role} (${Math.round(share * 100)} %)`,
  period: (period: string) => `of ${period}`,
  showColumns: (count: number) => of(count, "column", "columns"),
  roles: {
    goal: "Goal",
    objective: "Objective",
    strategy: "Strategy",
    action: "Action",
    measure: "Measure",
    owner: "Owner",
    department: "Department",
    baseline: "Baseline",
    target: "Target",
    actual: "Actual value",
    unit: "Unit",
    due: "Due date",
    status: "Status",
    notes: "Notes",
    id: "Number in the plan",
    other: "Not read",
  } satisfies Record<ColumnRole, string>,
};
