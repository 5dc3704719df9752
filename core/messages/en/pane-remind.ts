/** What the step Remind says. */
import { counted } from "../../rules/wording/counted";

export const remindMessages = {
  notYet: "OKR Ledger does not send reminders yet. This is who would get one now.",
  none: {
    title: "Nobody has to be reminded",
    text: "Every key result has had a check-in in time.",
  },
  noBook: {
    title: "Nobody to remind yet",
    text: "Reminders go to the owners of key results, and this spreadsheet has no OKR book. Build it first.",
  },
  due: (keyResults: number, owners: number) =>
    `${counted(keyResults, "key result")} without a check-in in time, ${counted(owners, "owner")}`,
  nobody: "Without an owner: nobody would be reminded",
  owner: (name: string, count: number) => `${name}, ${counted(count, "key result")}`,
  listLabel: "Who would be reminded",
};
