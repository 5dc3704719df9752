/** What people read on the book's sheets, in English: notes on headers, settings, and what to type where. */
import type { Settings } from "../../okr/settings";

interface SettingText {
  name: string;
  does: string;
  allowed: string;
}

export const settingTexts: Record<keyof Settings, SettingText> = {
  organisation: {
    name: "Organisation",
    does: "Stands over the dashboard and on every printed page.",
    allowed: "Any text",
  },
  preset: {
    name: "Preset",
    does: "The set of rules that this book started from. A small town works with a few city-wide objectives, a city with departments and teams.",
    allowed: "city, small-town",
  },
  fiscalYearStart: {
    name: "Fiscal year starts in month",
    does: "Turns fiscal years and quarters into days.",
    allowed: "1 (January) to 12 (December)",
  },
  cycle: {
    name: "Cycle",
    does: "The name of the period that the key results are worked on in.",
    allowed: 'A name such as "FY2026 Q3" or "FY2026"',
  },
  cycleStart: {
    name: "Cycle start",
    does: "First day of the cycle. Key results without a start begin here.",
    allowed: "A day",
  },
  cycleEnd: {
    name: "Cycle end",
    does: "Last day of the cycle. Key results without a due date are due here.",
    allowed: "A day after the cycle start",
  },
  cadenceDays: {
    name: "Days between check-ins",
    does: "How often every key result should hear from its owner.",
    allowed: "7 (weekly), 30 (monthly) or 92 (quarterly)",
  },
  graceDays: {
    name: "Grace days",
    does: "How many days late a check-in may be before its key result is stale.",
    allowed: "0 to 366",
  },
  escalateAfterDays: {
    name: "Escalate after days",
    does: "How many days overdue an update may be before the department head hears of it.",
    allowed: "0 to 366",
  },
  onTrackGap: {
    name: "On track down to",
    does: "How far a score may lie under the one expected by now and still be on track. −0.10 is ten points of a hundred.",
    allowed: "-1 to 0",
  },
  atRiskGap: {
    name: "At risk down to",
    does: "How far a score may lie under the expected one and still be at risk. Lower is off track.",
    allowed: '-1 to 0, below "On track down to"',
  },
  maxObjectives: {
    name: "Objectives at most",
    does: "Per department, team or city. More of them get less attention each.",
    allowed: "1 to 1000",
  },
  minKeyResults: {
    name: "Key results at least",
    does: "Per objective. With fewer, nobody can tell whether it was reached.",
    allowed: "1 to 1000",
  },
  maxKeyResults: {
    name: "Key results at most",
    does: "Per objective.",
    allowed: "1 to 1000",
  },
  asOf: {
    name: "As-of date",
    does: "The day that the book is scored by. Leave it empty for today; give a day to freeze a report.",
    allowed: "A day, or empty",
  },
  senderName: {
    name: "Sender name",
    does: "Who reminders come from, as the reader sees it.",
    allowed: "Any text",
  },
  replyTo: {
    name: "Reply to",
    does: "Where answers to reminders go.",
    allowed: "An e-mail address",
  },
  reminderWeekday: {
    name: "Reminder weekday",
    does: "The day of the week on which reminders go out.",
    allowed: "Monday to Friday",
  },
  ownerReminders: {
    name: "Owners are reminded",
    does: "How often owners get a mail on what is due and overdue. Escalations go out in the same rhythm. A month's mails go out on its first reminder weekday.",
    allowed: "weekly, monthly or off",
  },
  escalations: {
    name: "Escalations",
    does: "Whether department heads, and after them the sponsor, hear of updates that are long overdue.",
    allowed: "Yes or No",
  },
  monthlyReview: {
    name: "Monthly review note",
    does: "Whether department heads get a note on their objectives each month; the sponsor gets the one on objectives without a department.",
    allowed: "Yes or No",
  },
  quarterlyNote: {
    name: "Quarterly note",
    does: "Whether the sponsor gets a note on the whole book after each quarter of the fiscal year.",
    allowed: "Yes or No",
  },
  escalateToSponsorAfterDays: {
    name: "Escalate to the sponsor after days",
    does: "How many days overdue an update may be before the sponsor hears of it.",
    allowed: "0 to 366",
  },
  sponsor: {
    name: "Sponsor",
    does: "Who stands behind the plan, such as the city manager: hears of updates that department heads did not get moving, and gets the quarterly note.",
    allowed: "Names from the People sheet or e-mail addresses, separated by semicolons",
  },
  holidays: {
    name: "Holidays",
    does: "Days on which no mail goes out; it goes out on the next working day. Weekends need not be named.",
    allowed: "Days such as 2026-07-03, or 12-25 for every year, separated by semicolons",
  },
  ownersEditOwnRows: {
    name: "Owners edit their own rows",
    does: "Works in Google Sheets: the row of a key result can be edited only by its owner, the department head, the spreadsheet's owner and whoever builds the book. Owners need an e-mail address on the People sheet. Other programs show the setting and keep it.",
    allowed: "Yes or No",
  },
};

export const settingsSheet = {
  headers: ["Setting", "Value", "What it does", "Allowed values"] as const,
  scoredAsOf: {
    name: "Scored by this day",
    does: "The as-of date, or today where there is none. All scores, paces and statuses are by this day.",
    allowed: "Computed",
  },
};

/** What stands on the header of a column, by sheet and column. */
export const headerNotes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  objectives: {
    id: "Given once and never used again. Leave it empty on a row that you add: the next build fills it in.",
    title: "What you want to be different, in one sentence without a number.",
    why: "The public purpose: what residents gain.",
    owner: "A named person or a single post. Objectives with an owner are on track twice as often.",
    public: "Yes puts it on the public page.",
    keyResults: "How many key results name this objective.",
    scored: "How many of them have a score and a weight above 0.",
    score: "Mean of its key results' scores by weight, from 0 to 1. Empty where none has a score.",
    status: "The worst status among its scored key results. Silence is never green.",
    source: "The cell of the plan that it comes from.",
  },
  keyResults: {
    id: "Given once and never used again. Leave it empty on a row that you add: the next build fills it in.",
    objectiveId: "Which objective it measures. On a row that you add, choose it from the list.",
    title: "What will be true, with the number that shows it.",
    commitment: "Committed: 1.0 is expected. Stretch: 0.7 is success.",
    class: "Value: how much. Quality: how well.",
    direction:
      "Which way the number should go. Maintain is met or not met, and has no score. Milestone is done or not, or a percentage done.",
    baseline: "Where the number stood at the start. Empty means pending: without it there is no score.",
    target: 'The number to reach. "by 25" is a change from the baseline, in percent where the unit is %.',
    current: "Value of the latest check-in; before the first one the value in the plan. Computed: write a check-in instead.",
    weight: "Empty counts as 1. 0 leaves it out of its objective's score on purpose.",
    start: "Empty means the cycle's start.",
    due: "Empty means the cycle's end.",
    score: "(current − baseline) / (target − baseline), from 0 to 1. Empty where one of the three is missing.",
    expected: "The score that an even pace would have reached by the as-of date; for Stretch 0.7 of it.",
    status:
      "In this order: Not scored, Done, Not assessed (no check-in, a week or more into the cycle), Stale (last check-in too old), Missed (past due), then by score minus expected: On track, At risk, Off track.",
    daysSince: "Days since the last check-in.",
    confidence: "The owner's own, 0 to 10. Shown beside the status; it does not change it.",
    call: "How the owner sees it. Shown beside the computed status; neither overwrites the other.",
    source: "The cell of the plan that it comes from.",
    reason: "Why the status is what it is. Pending says which number is not known yet.",
    progress: "As computed, without limits: below 0 it is going the wrong way, above 1 it has gone past the target.",
    baselineAssumed: "assumed: the plan states no baseline, and the wording counts from nothing. Delete the word once the baseline is confirmed.",
    relative: "to: the target is a level. by: the target is a change from the baseline.",
  },
  kpis: {
    comparator: "Which side of the threshold is good.",
    thresholdUpper: 'The upper end where the comparator is "between".',
    met: "A KPI is met or not met. Missing it breaks something, meeting it changes nothing; it has no score.",
  },
  actions: {
    supports: "The key result or objective that it is for.",
  },
  checkIns: {
    date: "The day of the check-in. Add a new row each time; nothing is overwritten.",
    keyResultId: "ID of the key result, such as O1.KR2.",
    value: "Where the number stands now, in the key result's unit. Without one the check-in still counts as a sign of life.",
    confidence: "0 (no hope) to 10 (certain).",
    progress: "What moved since last time?",
    problems: "What stands in the way?",
    plans: "What comes next?",
  },
  reminders: {
    at: "When this line was written. Lines are added below as mails go out: leave them as they are, so that nobody is mailed twice.",
    about: "The key results that the mail is about.",
    outcome:
      "Sending comes before a mail goes out, and is followed by a line with its outcome. Without one, the mail may have gone out: it is not sent again unless you ask for it.",
    key: "Which mail of which period to whom. A mail with Sent in one of its lines is not sent again.",
  },
  people: {
    owner: "As the plan and the book write it.",
    email: "Reminders go here. Without one this person gets none.",
    departmentHead: "Hears of updates that are long overdue.",
    reminders: "No: this person gets no reminders.",
    publicName:
      "Yes: the name may stand on the public page, as owner of a public objective. Posts need no leave.",
  },
}; // prettier-ignore

/** The sentence shown where an entry does not fit. */
export const entryMessages = {
  choice: (values: readonly string[]) => `Choose one of: ${values.join(", ")}.`,
  listed: (header: string, sheet: string) =>
    `This is not one of the entries on the ${sheet} sheet. Choose one from the list, or go on if the ${header.toLowerCase()} is new.`,
  number: "Write a number without a unit or a sign: the unit has its own column.",
  numberBetween: (min: number, max: number) => `Write a number from ${min} to ${max}.`,
  day: "Write a day, such as 2026-06-30.",
};

export const sourceCell = {
  place: (sheet: string, cell: string) => `${sheet}!${cell}`,
  gone: (sheet: string, cell: string) => `${sheet}!${cell} (no longer in plan)`,
};

/** Why a key result has its status, beside it. No quotes: they stand in formulas. */
export const statusReasons = {
  pending: "Pending: ",
  maintain: "A level to maintain is met or not met, and has no score",
  noChange: "Baseline and target are equal",
  notAssessed: "No check-in yet",
  /** Around the number of days. */
  stale: ["No check-in for ", " days"],
  missed: "Past its due date",
  behind: "Behind the score expected by now",
} as const;

/** Over and in the column that takes what was typed where it cannot stay. */
export const keptTexts = {
  displaced: "Typed elsewhere",
  displacedFrom: (header: string, words: string) => `${header}: ${words}`,
};

export const findingLevels = { error: "Error", warning: "Warning", info: "Note" };
