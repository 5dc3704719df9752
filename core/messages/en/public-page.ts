/** What residents read on the public page, and what whoever makes it is told. */
import type { Status } from "../../score/scores";
import { dayInWords } from "./days";
import { shownAmount } from "./shown-values";

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const publicPageWords = {
  title: "Objectives and key results",
  titleOf: (organisation: string | null) =>
    organisation === null ? "Objectives and key results" : `Objectives and key results: ${organisation}`,
  skip: "Skip to the objectives",
  period: (cycle: string, start: string, end: string) =>
    `${cycle}: ${dayInWords(start)} to ${dayInWords(end)}`,
  asOf: (day: string) => `Figures as of ${dayInWords(day)}`,
  intro:
    "What we want to be different, the numbers that will show it, and how far we have come. Silence is never shown as success: where nobody has reported, the status says so.",
  overview: "At a glance",
  overviewOf: (objectives: number, keyResults: number) =>
    `${counted(objectives, "objective", "objectives")} with ${counted(keyResults, "key result", "key results")}, by how the objectives stand:`,
  cityWide: "City-wide",
  contents: "Parts of this page",
  why: "Why",
  owner: "Answers for it",
  noOwner: "Nobody is named",
  progress: "Progress",
  progressOf: (percent: number) => `${percent}% of the way`,
  noProgress: "Not known yet",
  counted: (scored: number, all: number) =>
    scored === all ? "" : `counting ${scored} of ${counted(all, "key result", "key results")}`,
  expected: (percent: number) => `${percent}% expected by now`,
  noKeyResults: "No key results have been written for this objective yet.",
  caption: (objective: string) => `Key results of: ${objective}`,
  columns: {
    keyResult: "Key result",
    baseline: "Start",
    current: "Now",
    target: "Target",
    due: "By",
    progress: "Progress",
    status: "Status",
  },
  unknown: "not known yet",
  amount: (value: number, unit: string | null) => shownAmount(value, unit),
  by: (amount: string) => `by ${amount}`,
  done: "done",
  notDone: "not done yet",
  partlyDone: (percent: number) => `${percent}% done`,
  day: dayInWords,
  reported: (day: string) => `reported ${dayInWords(day)}`,
  legend: "What the words mean",
  legendProgress:
    "Progress is how far a number has come from its start to its target. An objective's progress is the mean of its key results'; its status is that of the key result that stands worst.",
  madeWith: "Made with OKR Ledger from the same workbook that staff work in.",
  scale: "0% to 100%",
};

/** In the order in which the page explains them. */
export const statusMeanings: Readonly<Record<Status, string>> = {
  Done: "The target is reached. A stretch target counts as reached at 70%.",
  "On track": "Where it should be by now, or nearly so.",
  "At risk": "Behind where it should be by now.",
  "Off track": "Far behind where it should be by now.",
  Missed: "The day has passed and the target was not reached.",
  Stale: "Nobody has reported on it for too long.",
  "Not assessed": "Nobody has reported on it yet.",
  "Not scored": "A number that progress is worked out from is not known yet, or a level is to be kept.",
};

/** Pages without objectives: what residents read, and what staff who read them can do. Nothing of the workbook stands on them. */
export const publicNotices = {
  nothingPublic: {
    heading: "Nothing has been published yet",
    text: "No objectives have been published for this period. Please come back later.",
    staff:
      "For staff: set Public to Yes for an objective on the Objectives sheet. If you have, check the book: what names people without their leave or shows addresses or notes stays off this page, and the check says which cells.",
  },
  noBook: {
    heading: "Nothing has been published yet",
    text: "Objectives and key results will stand here. Please come back later.",
    staff: "For staff: build the OKR sheets first, then set Public to Yes for an objective.",
  },
  unavailable: {
    heading: "This page cannot be shown right now",
    text: "Please try again in a few minutes.",
    staff:
      "For staff: somebody may be building the OKR sheets at this moment. If this stays, open the workbook and check it: what is wrong is said there.",
  },
};

/** What whoever makes the page is told. */
export const publishMessages = {
  noBook: "There is no OKR book in this workbook to publish from. Build one first.",
  sheetsMissing: (names: readonly string[]) =>
    `The book lacks ${names.map((name) => `"${name}"`).join(", ")}. Build it again to bring the sheets back. Nothing was published.`,
  published: (objectives: number, keyResults: number) =>
    `The page shows ${counted(objectives, "objective", "objectives")} with ${counted(keyResults, "key result", "key results")}.`,
  nothingPublic:
    "The page shows no objective. Set Public to Yes on the Objectives sheet for those that residents may see.",
  withheld: (id: string, title: string) => `${id} "${title}" is not on the page:`,
  by: (reason: string) => `shown although it was found, because: ${reason}`,
};
