/** Reminders from the menu of Google Sheets and from their weekly run: questions, outcomes, who set them up. */
import { counted } from "../../rules/wording/counted";
import { dayInWords } from "./days";

/** In a question; more are counted. */
const MOST_NAMES = 12;

function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return [...names.slice(0, MOST_NAMES), ...(more > 0 ? [`and ${more} more`] : [])].join("\n");
}

export const sheetsReminders = {
  sendTitle: "Send reminders",
  nobodyDue: "Nobody would get a mail today. Preview reminders shows why.",
  question: (to: readonly string[], quota: number) =>
    `${counted(to.length, "mail")} will go out from your address:\n\n${listed(to)}\n\n${
      quota < to.length
        ? `Google lets you send ${counted(quota, "more mail")} today; the others stay due. `
        : ""
    }Preview reminders shows who gets what and why. Send now?`,
  stillWriting:
    "The book is still being written by a run that was stopped. Open the sidebar: it finishes that. Nothing was sent; then try again.",
  outcome: (sent: number, problems: readonly string[]) =>
    [
      `${counted(sent, "mail")} sent. The sheet Reminders has a line for each.`,
      ...(problems.length > 0 ? [`Not sent for sure:\n${listed(problems)}`] : []),
    ].join("\n\n"),
  problem: (to: string, reason: string) => `${to}: ${reason}`,
  takenByOther: "another run was faster",
  timeIsUp: "Google's time for one run was used up; it is due again next time",

  quotaUsedUp: "Google's daily limit of mails for this account is used up",
  badAddress: (words: string) => `Google refuses the address (${words})`,
  perhapsSent: (words: string) => `Google did not say whether it went out (${words})`,

  weeklyTitle: "Weekly reminders",
  askName: (weekday: string) =>
    `Google will look every morning between 7 and 8 and send, from your address, what is due: to each owner at most one mail a week, on ${weekday} or the next working day. What fails is tried again the next day.\n\nYour name, so that others know whom to ask:`,
  isSetUp: (name: string) =>
    `Weekly reminders are set up. ${name} is named as the one who did it. To end them, choose OKR Ledger, Stop weekly reminders.`,
  nameMissing: "No name was given, so nothing was set up.",
  isSetUpAlready: (name: string, day: string) =>
    `${name} set up weekly reminders on ${dayInWords(day)}, and they go out from that person's address. Nobody is mailed twice if you set up your own, but it only makes sense if that person no longer can. Set up yours, too?`,
  isStopped: "Weekly reminders are stopped. Send reminders in the menu still sends what is due.",
  isNotYours: (name: string, day: string) =>
    `${name} set up weekly reminders on ${dayInWords(day)}. Google lets only that person end them: with OKR Ledger, Stop weekly reminders, or at script.google.com under Triggers.`,
  isNone: "No weekly reminders are set up.",
};
