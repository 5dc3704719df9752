/** What the step "Check" says: the findings, what can be done about them, and what came of it. */
import type { Finding } from "../../workbook/finding";
import { dayInWords } from "./days";

const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;

const findings = (count: number): string => counted(count, "finding", "findings");

const levels: Record<Finding["level"], string> = { error: "Error", warning: "Warning", info: "Note" };

export const paneCheck = {
  check: { now: "Check now", again: "Check again", checking: "Checking the book", checkingPlan: "Checking the plan" },
  checkedAt: (time: string, asOf: string) => `Checked at ${time}, as of ${dayInWords(asOf)}.`,
  mayHaveChanged: "The spreadsheet may have changed since. What is listed here may no longer be so.",
  planOnly: "There is no book yet: this is what a check of it would find. Build the book to fix or waive findings.",
  said: ({ error, warning, info }: Record<Finding["level"], number>) =>
    `Checked: ${counted(error, "error", "errors")}, ${counted(warning, "warning", "warnings")}, ${counted(info, "note", "notes")}.`,
  mark: (errors: number) => counted(errors, "error", "errors"),
  more: {
    label: "More",
    writeSheet: "Update the Findings sheet",
    writing: "Updating the Findings sheet",
    written: "The Findings sheet lists what is listed here.",
    openAll: "Open all groups",
    closeAll: "Close all groups",
  },

  shares: {
    label: "How far the book is filled in",
    owners: "Objectives with an owner",
    assessed: "Key results checked in on",
    of: (part: number, all: number) => `${part.toLocaleString("en-US")} of ${all.toLocaleString("en-US")}`,
    none: "none yet",
  },
  difference: (resolved: number, appeared: number) => {
    if (resolved === 0 && appeared === 0) return "Nothing has changed since the last check.";
    const parts = [
      ...(resolved > 0 ? [`${counted(resolved, "finding", "findings")} resolved`] : []),
      ...(appeared > 0 ? [`${appeared.toLocaleString("en-US")} new`] : []),
    ];
    return `Since the last check: ${parts.join(", ")}.`;
  },

  levels: {
    label: "Show",
    name: levels,
    error: (count: number) => (count === 1 ? "Error" : "Errors"),
    warning: (count: number) => (count === 1 ? "Warning" : "Warnings"),
    info: (count: number) => (count === 1 ? "Note" : "Notes"),
    waived: () => "Waived",
  },
  waivedLevel: "Waived",
  search: "Search findings",
  groupBy: "Group by",
  ruleNames: "A rule's name says what is right; its findings say where it is not so.",
  groupings: { rule: "Rule", sheet: "Sheet", department: "Department", owner: "Owner" },
  group: {
    noDepartment: "No department",
    noOwner: "No owner",
    /** A rule of the reader, which has no title. */
    ofReading: (rule: string) => rule.charAt(0).toUpperCase() + rule.slice(1).replace(/-/g, " "),
    count: findings,
    fixAll: (count: number) => `Fix all ${count.toLocaleString("en-US")}`,
  },
  onlyRules: (titles: readonly string[]) => {
    const [first = "", ...rest] = titles;
    return rest.length === 0 ? `Only: ${first}` : `Only ${titles.length} rules`;
  },
  dropRules: "Show the findings of every rule",
  list: "Findings",
  none: {
    title: "Nothing found to mend",
    text: "Every rule is met. Next: keep the numbers up to date, one check-in at a time.",
    onlyWaived: (count: number) =>
      `Every rule is met or waived (${counted(count, "finding is", "findings are")} waived). Next: keep the numbers up to date, one check-in at a time.`,
    track: "Go to Track",
  },
  noMatch: { title: "No finding matches", text: "Others are hidden by the search or by what is shown.", all: "Show all findings" },
  noBook: {
    title: "There is no book to check yet",
    text: "Build the book from the plan in this spreadsheet, or check now what it would lack.",
    build: "Go to Build",
    checkPlan: "Check the plan",
  },
  noPlan: {
    title: "There is nothing to check yet",
    text: "This spreadsheet has neither a plan nor a book. Start shows what was looked for, and can add sample data.",
    start: "Go to Start",
  },
  notChecked: {
    title: "The book has not been checked yet",
    text: "Nothing is changed by checking.",
    busy: "Checking …",
  },

  finding: {
    show: (seen: string) => `Details: ${seen}`,
    fixable: "safe fix",
    why: "Why it matters",
    todo: "What to do",
    fix: "The fix",
    rule: (title: string, id: string) => `Rule: ${title} (${id})`,
    waivedBecause: "Waived because",
    waivedBy: (by: string | null, until: string | null) =>
      [by === null ? null : `by ${by}`, until === null ? "until it is taken back" : `until ${dayInWords(until)}`]
        .filter((part) => part !== null)
        .join(", "),
    goToCell: "Go to cell",
    goToSheet: "Go to sheet",
    apply: "Apply fix",
    waive: "Waive …",
    takeBack: "Take back waiver",
  },
  mending: { fix: "Applying the fix", waive: "Waiving", "take-back": "Taking back the waiver" },
  mended: {
    fix: (does: readonly string[], count: number) =>
      count === 1 && does[0] !== undefined ? `Fixed: ${does[0]}` : `${findings(count)} fixed.`,
    waive: (count: number) => (count === 1 ? "Waived. It stays listed under Waived." : `${findings(count)} waived.`),
    "take-back": (count: number) => (count === 1 ? "The waiver was taken back." : `${counted(count, "waiver", "waivers")} taken back.`),
    left: (count: number) =>
      `${counted(count, "finding", "findings")} could not be mended, because the book has changed meanwhile. The list is up to date now: look at ${count === 1 ? "it" : "them"} again.`,
  },
  fixAll: {
    title: (count: number) => `Apply ${counted(count, "safe fix", "safe fixes")}?`,
    text: "This changes cells of the book. You can undo it.",
    more: (count: number) => `and ${count.toLocaleString("en-US")} more`,
    apply: (count: number) => `Apply ${counted(count, "fix", "fixes")}`,
  },
  waive: {
    title: "Waive this finding",
    text: "It stays listed under Waived, and no longer counts.",
    reason: "Why people can live with it",
    reasonMissing: "Say in a few words why.",
    by: "By",
    until: "Until (optional)",
    untilHint: "After this day it counts again. Empty: until somebody takes the waiver back.",
    untilPast: (asOf: string) => `Give a day after ${dayInWords(asOf)}.`,
    waive: "Waive",
  },
  cancel: "Cancel",
}; // prettier-ignore
