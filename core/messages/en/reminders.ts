/** What reminders say: subjects, and the words of the mails. */
import { counted } from "../../rules/wording/counted";
import { dayInWords as day } from "./days";

/** "1 key result is", "3 key results are" */
const are = (count: number, noun: string): string => `${counted(count, noun)} ${count === 1 ? "is" : "are"}`;

export const reminderMails = {
  /** Who it comes from where the settings name nobody. */
  sender: "OKR Ledger",
  hello: (name: string) => (name === "" ? "Hello," : `Hello ${name},`),

  digest: {
    subject: (keyResults: number, by: string) =>
      `Please update ${counted(keyResults, "key result")} by ${day(by)}`,
    asks: (keyResults: number, by: string) =>
      `${are(keyResults, "key result")} due for an update. Please say by ${day(by)} how ${keyResults === 1 ? "it stands" : "they stand"}.`,
    headings: { overdue: "Overdue", due: "Due" },
  },
  overdue: {
    subject: (overdue: number, by: string) =>
      `Overdue: please update ${counted(overdue, "key result")} by ${day(by)}`,
    asks: (overdue: number, due: number, by: string) =>
      `${are(overdue, "key result")} overdue${due > 0 ? `, and ${counted(due, "more")} due` : ""}. Please say by ${day(by)} how ${overdue + due === 1 ? "it stands" : "they stand"}.`,
  },
  howToAnswer: (sheet: string, example: string, replies: boolean) =>
    `How: on the sheet ${sheet}, fill in the next empty row with today's date, the ID (${example}) and the value, or use "Check in" in the menu. A few words on progress, problems and plans help.${replies ? " Or answer this mail." : ""}`,
  openSheet: (sheet: string) => `Open the sheet ${sheet}`,
  openBook: "Open the book",

  escalation: {
    subject: (keyResults: number, by: string) =>
      `Escalation: ${counted(keyResults, "key result")} without an update, please act by ${day(by)}`,
    toHead: (keyResults: number, days: number) =>
      `${are(keyResults, "key result")} ${days} or more days overdue for an update in your department.`,
    toSponsor: (keyResults: number, days: number) =>
      `${are(keyResults, "key result")} ${days} or more days overdue for an update.`,
    askHead: (by: string) =>
      `Please agree by ${day(by)} with each owner on when the update comes, or name another owner in the book.`,
    askSponsor: (by: string) =>
      `Please settle by ${day(by)} who answers for them, or whether they are still to be pursued.`,
    ofOwner: (owner: string, keyResults: number) => `${owner}: ${counted(keyResults, "key result")}`,
    nobody: "Without an owner",
    /** Why an owner was not reminded. */
    silentBecause: {
      "no-address": "no e-mail address in the book, so no reminders",
      "bad-address": "no usable e-mail address in the book, so no reminders",
      "opted-out": "gets no reminders, by choice",
    },
    head: (head: string) => `Department head: ${head}`,
    noHead: "No department head is named",
  },

  monthly: {
    subject: (attention: number, by: string) =>
      attention === 0
        ? `Monthly review: nothing needs attention, please read by ${day(by)}`
        : `Monthly review: ${counted(attention, "key result")} ${attention === 1 ? "needs" : "need"} attention, please review by ${day(by)}`,
    asks: (by: string) =>
      `This is how your objectives stand. Please go through what needs attention with its owners by ${day(by)}.`,
  },
  quarterly: {
    subject: (quarter: string, onTrack: number, all: number, by: string) =>
      `${quarter}: ${onTrack} of ${counted(all, "key result")} done or on track, please review by ${day(by)}`,
    asks: (quarter: string, by: string) =>
      `${quarter} has ended. This is how the plan stands; please decide by ${day(by)} what goes on, changes or stops.`,
    units: "By department",
    attention: "What needs attention first",
  },
  unit: (name: string) => name,
  wholePlan: "The whole plan",
  objectives: (all: number, owned: number) => `${counted(all, "objective")}, ${owned} with an owner`,
  byStatus: (counts: readonly (readonly [string, number])[]) =>
    counts.map(([status, count]) => `${status} ${count}`).join(" · "),
  score: (score: number) => `Score ${score.toFixed(2)} of 1`,
  andMore: (count: number) => `and ${count} more, in the book`,
  nothing: "Nothing needs attention.",

  numbers: (now: string | null, from: string | null, to: string | null) =>
    [
      now === null ? "No value yet" : `Now ${now}`,
      from !== null && `baseline ${from}`,
      to !== null && `target ${to}`,
    ]
      .filter((part) => part !== false)
      .join(", "),
  pace: (status: string, score: number | null, expected: number | null, due: string) =>
    score === null || expected === null
      ? `${status}, due ${day(due)}`
      : `${status}: score ${score.toFixed(2)}, expected by now ${expected.toFixed(2)}, due ${day(due)}`,
  lastCheckIn: (on: string, days: number) =>
    `Last check-in ${day(on)}${days === 0 ? "" : `, ${counted(days, "day")} ago`}`,
  noCheckIn: "No check-in yet",
  overdueBy: (days: number) => `${counted(days, "day")} overdue`,
  wantedBy: (on: string) => `next one wanted by ${day(on)}`,
  closed: (on: string) => `closed on ${day(on)}`,
  ownedBy: (owner: string) => `Owner: ${owner}`,
  noOwner: "Nobody owns it",

  because: {
    digest: "you own key results in",
    overdue: "you own key results in",
    "escalation-head": "you head a department in",
    "escalation-sponsor": "you are the sponsor in",
    "monthly-review": "you answer for objectives in",
    "quarterly-note": "you are the sponsor in",
  },
  footer: (because: string, book: string, asks: string) =>
    `You get this because ${because} ${book}. To get no more of these mails, ask ${asks} to write No under Reminders on the People sheet.`,
  book: (workbook: string | null, organisation: string | null) =>
    `the OKR book${workbook === null ? "" : ` in ${workbook}`}${organisation === null ? "" : ` of ${organisation}`}`,
  keeper: "whoever keeps the book",
}; // prettier-ignore
