/** Why a sheet is not read as a plan, and why a column was given its role: sentences for people. */
import type { ColumnProfile } from "../../plan/columns/column-profile";
import type { ColumnRole } from "../../plan/reading";

export type RefusalKind = keyof typeof refusalReasons;

export const refusalReasons = {
  skipped: "You asked to leave this sheet out, or it is one of the book's own sheets.",
  chart: "This is a chart sheet: it has no cells to read.",
  macro: "This is a dialog or macro sheet: it has no cells to read.",
  empty: "The sheet is empty.",
  glossary: "It explains terms: a glossary, not things to do or measure.",
  contents: "It is a table of contents or an outline of other pages.",
  instructions:
    "It is running text (instructions or an introduction), not a table of things to do or measure.",
  lookup: "It holds lists for drop-downs to choose from.",
  contacts: "It is a list of people and how to reach them.",
  pivot: "It sums up another sheet (a pivot table or a tally).",
  chartData: "It holds the figures behind a chart.",
  budget: "It is a budget: amounts of money, with nothing to do or measure.",
  changeLog: "It is a log of changes to the document.",
  caseLog: "It is a log of cases (incidents, complaints, requests), each as it came in and was closed.",
  riskRegister: "It is a register of risks.",
  form: "Its labels stand at the left, as in a form, not at the head of columns: there is no row for each thing to do or measure.",
  blankForm: "It is a blank form: where goals and measures are to stand, it says what to write there.",
  minutes: "It holds minutes: what was talked about and decided.",
  survey: "It holds what people answered to a survey.",
  logicModel:
    "It is a logic model: how the work leads to results, with nobody to do it, no time and no level to reach.",
  dataCollection: "It says where figures come from and who collects them, with no level to reach.",
  pastFigures: "It holds figures of times gone by, with no level to reach and nobody to reach it.",
  repeats:
    "It states again what a plan on another sheet states, without targets, owners or dates of its own.",
  oldCopy: "It looks like an older copy of the plan on another sheet.",
  hidden: "The sheet is hidden, and there is a plan on a sheet that is not.",
  numbersOnly: "It holds only figures: no row says what to do or measure.",
  noStatements: "No column states goals, measures or things to do.",
} as const;

export const newerCopy = (sheet: string): string => `It looks like an older copy of the plan on “${sheet}”.`;

const share = (value: number): string => `${Math.round(value * 100)} %`;

/** What about the contents speaks for a role; null where the contents say nothing. */
const contentsSay: Record<ColumnRole, (p: ColumnProfile) => string | null> = {
  goal: (p) => (p.unique < 0.7 ? "The same few texts head groups of rows." : null),
  objective: (p) => (p.words >= 3 ? `Texts of ${Math.round(p.words)} words on average.` : null),
  strategy: (p) => (p.words >= 3 ? `Texts of ${Math.round(p.words)} words on average.` : null),
  action: (p) => (p.verb > 0.2 ? `${share(p.verb)} of the cells begin with something to do.` : null),
  measure: (p) => (p.measure > 0.2 ? `${share(p.measure)} of the cells name something measured.` : null),
  owner: (p) =>
    p.title > 0.2 || p.person > 0.2 ? `${share(Math.max(p.title, p.person))} of the cells name a post or a person.` : null,
  department: (p) => (p.department > 0.2 ? `${share(p.department)} of the cells name a department.` : null),
  baseline: (p) => figuresSay(p),
  target: (p) => figuresSay(p),
  actual: (p) => figuresSay(p),
  unit: (p) => (p.unit > 0.2 ? `${share(p.unit)} of the cells are units.` : null),
  due: (p) => (p.time + p.date > 0.2 ? `${share(Math.min(1, Math.max(p.time, p.date)))} of the cells are dates or times.` : null),
  status: (p) => (p.status > 0.2 ? `${share(p.status)} of the cells are statuses.` : null),
  notes: (p) => (p.prose > 0.2 ? `${share(p.prose)} of the cells are long texts.` : null),
  id: (p) => (p.id > 0.2 || p.counting > 0.2 ? "The cells are numbers of rows or codes." : null),
  other: (p) => (p.count === 0 ? "The column is empty." : null),
}; // prettier-ignore

function figuresSay(p: ColumnProfile): string | null {
  const figures = Math.min(1, p.number + p.amount);
  return figures > 0.2 ? `${share(figures)} of the cells are figures.` : null;
}

/** One line for the header's words, one for the contents, where each speaks for the role. */
export function columnWhy(
  role: ColumnRole,
  header: string | null,
  named: boolean,
  profile: ColumnProfile,
): string[] {
  const lines: string[] = [];
  if (header !== null && named) lines.push(`The header “${header}” names it.`);
  else if (header === null) lines.push("The column has no header.");
  const contents = contentsSay[role](profile);
  if (contents !== null) lines.push(contents);
  return lines;
}
