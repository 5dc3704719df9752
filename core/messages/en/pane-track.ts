/** What the step Track says: how the city, its departments and every key result stand. */
import type { Pending, Status } from "../../score/scores";
import { counted } from "../../rules/wording/counted";

const days = (count: number): string => counted(count, "day");

export const trackMessages = {
  reading: "Reading how the book stands",
  refresh: "Refresh",
  back: "Back",

  noBook: {
    title: "Nothing to track yet",
    text: "Progress is read from the OKR book, and this spreadsheet has none. Build it first.",
    build: "Go to Build",
  },
  unread: {
    title: "The book has not been read",
    text: "Read it to see how the plan stands. Nothing is written by it.",
    read: "Read it now",
  },

  asOf: (day: string) => `As of ${day}`,
  cycleDay: (cycle: string, day: number, all: number) => `${cycle}, day ${day} of ${all}`,
  cycleBefore: (cycle: string, until: number) => `${cycle} starts in ${days(until)}`,
  cycleOver: (cycle: string, since: number) => `${cycle} ended ${days(since)} ago`,

  cityHeading: "The whole plan",
  noScore: "No score yet",
  scoreOf: (score: string) => `score ${score}`,
  scale: "Score, from 0 to 1",
  owned: (owned: number, all: number) => `${owned} of ${counted(all, "objective")} with an owner`,
  problems: (count: number) => `${counted(count, "place")} in the book could not be read`,
  scoredOf: (scored: number, all: number) => `${scored} of ${counted(all, "key result")} scored`,

  groups: {
    good: "On track or done",
    atRisk: "At risk",
    off: "Off track or missed",
    silent: "No news",
    unscored: "Not scored",
  },
  legend: "Objectives by status",
  bar: (unit: string, parts: readonly string[]) => `${unit}: ${parts.join(", ")}`,
  part: (count: number, group: string) => `${count} ${group.toLowerCase()}`,

  departments: "Departments",
  departmentsOrder: "The one in most need comes first.",
  objectivesHeading: "Objectives",
  showAllOf: (count: number, unit: string) => `Show all ${count} key results of ${unit}`,
  showAllHere: (count: number) => `Show all ${count} key results`,
  noKeyResults: "No key results yet",

  attention: "Needs attention",
  attentionNone: "Nothing waits: every key result is on track or done.",
  attentionAll: (count: number) => `Show all ${count}`,
  checkIn: "Check in",
  checkInOn: (title: string) => `Check in: ${title}`,
  noOwner: "No owner",
  never: "never checked in",
  today: "checked in today",
  daysSince: (count: number) => `${days(count)} since the last check-in`,

  first: {
    title: "No scores yet",
    lead: (all: number) =>
      `Nobody has checked in on ${all === 1 ? "the key result" : `any of the ${all} key results`} of this book. What stands in the way of scores:`,
    current: (count: number, all: number) => `${count} of ${all} have no current value`,
    baseline: (count: number, all: number) => `${count} of ${all} have no baseline`,
    target: (count: number, all: number) => `${count} of ${all} have no target`,
    owner: (count: number, all: number) => `${count} of ${all} have no owner`,
    ready: (count: number) =>
      count === 1
        ? "One key result needs nothing but its value. Check in on it, and it is scored at once."
        : `${count} key results need nothing but their value. Check in on the first, and it is scored at once.`,
    notReady: "Start with any of them: a check-in can also say in words how it goes.",
    start: "Check in on the first",
  },

  list: {
    heading: "Key results",
    open: (count: number) => `All ${count} key results`,
    search: "Search key results, owners, IDs",
    filter: "Filter",
    filterOn: (count: number) => `Filter, ${count} set`,
    department: "Department",
    owner: "Owner",
    status: "Status",
    missing: "Missing",
    any: "Any",
    clear: "Clear all",
    shown: (shown: number, all: number) => (shown === all ? counted(all, "key result") : `${shown} of ${counted(all, "key result")}`),
    remove: (filter: string) => `Remove the filter ${filter}`,
    none: "No key result fits",
    noneText: "Search for other words, or clear the filters.",
    attention: "Needs attention",
    isMissing: { current: "No current value", baseline: "No baseline", target: "No target", owner: "No owner" },
  },

  choice: {
    none: "Nothing fits",
    more: (left: number) => `${left} more: type to find them`,
  },

  card: {
    objective: "Objective",
    baseline: "Baseline",
    current: "Now",
    target: "Target",
    unknown: "not known",
    change: (amount: string) => `by ${amount}`,
    line: (shares: { reached: string; expected: string | null }) =>
      shares.expected === null
        ? `${shares.reached} of the way from baseline to target`
        : `${shares.reached} of the way from baseline to target; expected by now: ${shares.expected}`,
    paceMark: (share: string) => `The dashed mark is where it should be by now: ${share} of the way.`,
    history: "History",
    course: (count: number, first: string, last: string) => `${counted(count, "value")} over time, from ${first} to ${last}`,
    noHistory: "No check-in has given a value yet.",
    earlier: (count: number) => `and ${counted(count, "earlier value")}`,
    owner: "Owner",
    department: "Department",
    due: "Due",
    dueCycle: "At the end of the cycle",
    lastCheckIn: "Last check-in",
    neverCheckedIn: "None yet",
    place: "In the book",
    facts: "Details",
    gap: (score: string, expected: string) => `Score ${score}, expected by now ${expected}`,
    onlyScore: (score: string) => `Score ${score}`,
    why: {
      done: "The target is reached.",
      onTrack: "It keeps pace with the time that has passed.",
    },
  },
}; // prettier-ignore

/** Statuses as the pane writes them: the book's own words. */
export const statusWords: Readonly<Record<Status, string>> = {
  Done: "Done",
  "On track": "On track",
  "At risk": "At risk",
  "Off track": "Off track",
  Missed: "Missed",
  Stale: "Stale",
  "Not assessed": "Not assessed",
  "Not scored": "Not scored",
};

/** What to do about a key result without a score. */
export const pendingTodos: Readonly<Record<Pending, string>> = {
  baseline: "The baseline is missing: write in the book where it started.",
  target: "The target is missing: write in the book what is to be reached.",
  current: "The current value is missing: check in.",
  direction: "It is not known whether the number is to rise or to fall: choose the direction in the book.",
  "baseline equals target":
    "Baseline and target are the same, so there is no way to go: correct one of them.",
  "level to maintain": "A level to maintain is met or not met; it has no score.",
};
