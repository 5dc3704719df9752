/** What the step Remind says. */
import type { ReminderKind } from "../../reminders/mail";
import type { SendResult } from "../../reminders/send-reminders";
import { counted } from "../../rules/wording/counted";
import { dayInWords } from "./days";

export const remindMessages = {
  reading: "Working out who is to be reminded",
  again: "Look again",
  unread: { title: "The reminders could not be worked out", read: "Try again" },
  noBook: {
    title: "Nobody to remind yet",
    text: "Reminders go to the owners of key results, and this workbook has no OKR book. Build it first.",
    build: "Build the book",
  },
  none: {
    title: "No mail is due",
    text: "Everybody who is to hear something in this period has had their mail, or nothing waits for them.",
  },
  unreached: {
    title: "Nobody can be reminded yet",
    text: (cases: number) =>
      `${counted(cases, "mail")} would be due, but ${cases === 1 ? "it has" : "they have"} no address to go to. Below is whose is missing. Type the addresses on the People sheet, then look again.`,
  },
  dayOff: {
    title: (why: "weekend" | "holiday") =>
      why === "weekend" ? "No mails go out on weekends" : "No mails go out on this holiday",
    text: (next: string) => `They go out on the next working day, ${dayInWords(next)}.`,
    anyway: "Prepare them for today",
  },

  due: (mails: number, people: number) => `${counted(mails, "mail")} to ${people === 1 ? "1 person" : `${people} people`}`,
  kinds: {
    "escalation-sponsor": "Escalations to the sponsor",
    "escalation-head": "Escalations to department heads",
    overdue: "Overdue",
    digest: "Due",
    "monthly-review": "Monthly reviews",
    "quarterly-note": "Quarterly notes",
  } satisfies Record<ReminderKind, string>,
  search: "Search name, address or key result",
  listLabel: "Mails that are due",
  nothingFound: "No mail fits the search.",
  include: (name: string) => `Send to ${name}`,
  leftOut: "Left out this time",
  read: "Read",
  readMail: (name: string, subject: string) => `Read the mail to ${name}: ${subject}`,
  group: (kind: string, count: number) => `${kind} (${count})`,

  results: {
    sent: "Sent",
    failed: "Not sent",
    unknown: "Uncertain",
    taken: "Being sent by somebody else",
    waiting: "Waits for next time",
  } satisfies Record<SendResult["state"], string>,
  byHand: "Marked as sent",

  send: (mails: number) => `Send ${counted(mails, "mail")}`,
  quota: (left: number) => `${counted(left, "mail")} can still be sent today.`,
  quotaShort: (left: number, mails: number) =>
    `Only ${left} of ${mails} can still be sent today: the most urgent ones go first, the others are due again next time.`,
  cannotSend:
    "Mails cannot be sent from here. Read each one, open it as a draft in your mail program and send it there, then mark it as sent, so that nobody is reminded twice.",
  markSent: "Mark as sent",
  markAll: (mails: number) => `Mark ${counted(mails, "mail")} as sent`,
  marking: "Writing down what was sent",
  confirm: {
    title: (mails: number) => `Send ${counted(mails, "mail")} now?`,
    text: "Mails cannot be called back. Each one is written down on the Reminders sheet.",
    leftOut: (mails: number) =>
      `${counted(mails, "mail")} that you left out ${mails === 1 ? "is" : "are"} not sent in this period.`,
    yes: "Send now",
    no: "Not yet",
  },
  sending: (done: number, all: number) => `${done} of ${all} done`,
  sendingLabel: "Sending mails",
  stop: "Stop",
  sent: (results: readonly SendResult[]) => {
    const count = (state: SendResult["state"]): number => results.filter((one) => one.state === state).length;
    const others = [
      [count("failed"), "not sent"],
      [count("unknown"), "uncertain"],
      [count("taken"), "being sent by somebody else"],
      [count("waiting"), "left for next time"],
    ] as const;
    return [`${counted(count("sent"), "mail")} sent`, ...others.flatMap(([n, words]) => (n > 0 ? [`${n} ${words}`] : []))].join(", ") + ".";
  },

  mail: {
    to: (mailbox: string) => `To: ${mailbox}`,
    from: (name: string) => `From: ${name}`,
    why: (reason: string) => `Why: ${reason}`,
    frame: (subject: string) => `Mail: ${subject}`,
    close: "Close",
  },
  draft: {
    file: "Save as a draft (.eml)",
    link: "Open in the mail program (text only)",
  },
  nobody: {
    heading: (count: number) => `Who gets nothing, and why (${count})`,
    about: (ids: readonly string[]) => ids.join(", "),
    again: "Send it again",
  },
}; // prettier-ignore
