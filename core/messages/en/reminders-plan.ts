/** Why people get a reminder, and why others get none. */
import { counted } from "../../rules/wording/counted";
import { dayInWords } from "./days";

export const reminderReasons = {
  digest: (keyResults: number) => `Owns ${counted(keyResults, "key result")} due for an update.`,
  overdue: (overdue: number) => `Owns ${counted(overdue, "key result")} overdue for an update.`,
  "escalation-head": (keyResults: number, days: number) =>
    `Heads the department of ${counted(keyResults, "key result")} ${days} or more days overdue.`,
  "escalation-sponsor": (keyResults: number, days: number) =>
    `Is the sponsor, and ${counted(keyResults, "key result")} ${keyResults === 1 ? "is" : "are"} ${days} or more days overdue.`,
  "monthly-review": (units: readonly string[]) => `Answers for ${units.join(", ")}: the review of the month.`,
  "quarterly-note": (quarter: string) => `Is the sponsor: the note on ${quarter}.`,
};

export const unsentReasons = {
  "no-owner": () => "Nobody owns them. Name an owner on the Key results sheet.",
  "no-address": (who: string, isKnown: boolean) =>
    isKnown
      ? `${who} has no e-mail address. Type one on the People sheet.`
      : `${who} has no row on the People sheet. Add one with an e-mail address.`,
  "bad-address": (who: string) =>
    `The e-mail address of ${who} on the People sheet is not one plain address. Correct it.`,
  "opted-out": (who: string) => `${who} gets no reminders: the People sheet says No.`,
  "no-head": (who: string) =>
    `No department head is named for ${who}. Name one on the People sheet, under Department head.`,
  "no-sponsor": () => "No sponsor is named. Name one on the Settings sheet.",
  "own-escalation": (who: string) =>
    `${who} is both owner and the one who would be told. The sponsor hears of it if it goes on.`,
  "own-escalation-sponsor": (who: string) => `${who} is both owner and sponsor: nobody else can be told.`,
  "already-sent": (who: string) => `${who} has had this mail, or somebody left it out.`,
  uncertain: (who: string) =>
    `Sending to ${who} was interrupted, and nobody knows whether the mail went out. Ask, and send it again if it did not.`,
};

export const nobodyOwns = "Key results without an owner";

export const planNotes = {
  off: "The Settings sheet says that owners are not reminded.",
  cycleEnded: (cycle: string, end: string) =>
    `${cycle} ended on ${dayInWords(end)}. Type the next cycle on the Settings sheet, so that owners are asked about it.`,
  holidays: (entries: readonly string[]) =>
    `These holidays on the Settings sheet are no days: ${entries.join("; ")}. Write 2026-07-03, or 12-25 for every year.`,
};
