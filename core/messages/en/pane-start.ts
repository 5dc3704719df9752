/** What the step Start says: what the product does, what was found in the workbook, what to do next. */

const number = (count: number): string => count.toLocaleString("en-US");
const of = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`;
const quoted = (name: string): string => `“${name}”`;

/** What things have or lack, as the end of a sentence. */
type Said = { have: string; has: string; lacks: string };

/** How many of the things that the heading names have something: "9 of 14 have an owner". */
function share(part: number, all: number, { have, has, lacks }: Said): string {
  if (all === 1) return part === 1 ? `The one ${has}` : `The one ${lacks}`;
  if (part === 0) return `None of ${number(all)} ${has}`;
  return part === all ? `All ${number(all)} ${have}` : `${number(part)} of ${number(all)} ${have}`;
}

const having = (thing: string, without = `no ${thing.replace(/^an? /, "")}`): Said => ({
  have: `have ${thing}`,
  has: `has ${thing}`,
  lacks: `has ${without}`,
});

/** What a key result needs. */
type Field = "owner" | "baseline" | "target" | "due";

const fields: Record<Field, Said> = {
  owner: having("an owner"),
  baseline: having("a baseline"),
  target: having("a target"),
  due: having("a due date"),
};

export const paneStart = {
  welcome: {
    title: "How OKR Ledger works",
    does: [
      "Reads the plan in this spreadsheet.",
      "Builds a book of objectives and key results on new sheets. Yours stay as they are.",
      "Checks the book and keeps check-ins on time.",
    ],
    gotIt: "Got it",
  },

  content: "What was found",
  summary: {
    plan: (read: number, all: number) =>
      all === 1 ? "One sheet, read as a plan" : `${number(read)} of ${number(all)} sheets ${read === 1 ? "is" : "are"} read as a plan`,
    book: "There is a book in this spreadsheet",
    nothing: (all: number) => of(all, "sheet, none read as a plan", "sheets, none read as a plan"),
  },
  lookAgain: "Look again",
  edited: "The spreadsheet may have changed since.",

  kinds: {
    goal: (count: number) => (count === 1 ? "goal" : "goals"),
    objective: (count: number) => (count === 1 ? "objective" : "objectives"),
    "key-result": (count: number) => (count === 1 ? "key result" : "key results"),
    kpi: (count: number) => (count === 1 ? "KPI" : "KPIs"),
    activity: (count: number) => (count === 1 ? "action" : "actions"),
  },

  plan: {
    title: "A plan was found",
    review: "Review what was read",
    build: "Build now",
    from: (sheets: number) => `From ${of(sheets, "sheet", "sheets")}`,
    onSheet: (sheets: number) => (sheets === 1 ? "From the sheet" : "From the sheets"),
    items: (count: number) => of(count, "item", "items"),
    shares: (keyResults: number) => `What ${keyResults === 1 ? "the key result says" : `the ${number(keyResults)} key results say`}`,
    share: (field: Field, part: number, all: number) => share(part, all, fields[field]),
    reviewRest: (count: number) => `, review the ${number(count)} without`,
    someNeedNone: "A level to keep counts as complete without a baseline or due date.",
    noKeyResults:
      "None of it is a number to reach by a date, so there is nothing to score yet. Review shows how each line was read, and you can correct it.",
  },

  sheetLink: (sheet: string) => `${sheet}: go to the sheet`,
  notRead: {
    label: (count: number) => `${of(count, "sheet was", "sheets were")} not read`,
    nothingOnIt: "Nothing on it could be read as part of a plan.",
    correct: "Is one of these your plan?",
    show: "Show me where the plan is",
  },

  noPlan: {
    title: "No plan was found",
    text: "A plan is a table with a row for each measure or action, under a row of headers.",
    sheets: "Sheet by sheet",
  },
  refused: "This spreadsheet needs a change first",
  empty: {
    title: "This spreadsheet is empty",
    text: "Try it with the plan of a made-up town, or paste your own plan into a sheet and look again.",
  },
  sample: {
    add: "Add a sample plan",
    adding: "Adding a sample plan",
    added: "A sample plan was added on a new sheet, yours to change or delete:",
    close: "Close this message",
  },

  book: {
    title: (cycle: string) => `Book for ${cycle}`,
    checkIn: "Check in",
    check: "Check",
    update: "Update from the plan",
    shares: "How it stands",
    owners: (part: number, all: number) =>
      `${number(part)} of ${of(all, "objective has an owner", "objectives have an owner")}`,
    toCheck: (count: number) => `, check the ${number(count)} without`,
    assessed: (part: number, all: number) =>
      `${number(part)} of ${of(all, "key result has a check-in", "key results have a check-in")}`,
    toTrack: (count: number) => `, track the ${number(count)} without`,
    lost: (sheets: readonly string[]) =>
      sheets.length === 1
        ? `The sheet ${sheets.map(quoted).join()} of the book was deleted. “Update from the plan” makes it again, without what people typed into it. To keep that, bring back an earlier version of the file first.`
        : `The sheets ${sheets.map(quoted).join(", ")} of the book were deleted. “Update from the plan” makes them again, without what people typed into them. To keep that, bring back an earlier version of the file first.`,
    noPlan:
      "No plan was found beside the book. Check-ins and checks go on without one. To take in a plan again, show where it is.",
  },
}; // prettier-ignore
