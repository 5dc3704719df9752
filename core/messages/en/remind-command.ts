/** What `okr remind` says. */
import type { ReminderKind } from "../../reminders/mail";
import { counted } from "../../rules/wording/counted";
import { dayInWords } from "./days";
import { ledgerKinds } from "./reminders-ledger";

export const remindCommand = {
  remind: "Show who is reminded today and why, and send the mails.",
  dryRun: "only show who would get what, and who nothing, and why (also without --smtp and --eml); with --smtp: try the login, too",
  show: "print the mails as well",
  smtp: "send through this mail server: smtps://user@host:port, or smtp:// with STARTTLS; the password comes from OKR_SMTP_PASSWORD",
  from: "the sender's address (default: the user of the mail server, where that is an address)",
  eml: "write a file for each mail into this folder; none is written over, and nothing is noted as sent",
  asSent: "with --eml: note the mails as sent, for a folder that a mail server picks up from",
  only: "only mails to these people: names or addresses",
  exclude: "no mails to these people for now; they stay due",
  resendUncertain: "send again what may not have gone out: all, or the mails with these keys",
  evenOnDayOff: "send on a weekend or holiday, too",
  limit: "send no more than this many mails; the others stay due",
  rate: "mails a minute at most",
  retryAfter: "seconds to wait before each further try of what the server does not take for now; 0: never",
  ca: "trust the certificates in this PEM file besides",
  plainOnLoopback: "smtp:// without TLS, to a mail server on this machine only",
  bookLink: "the web address of the workbook, for the mails to link to",
  breakLock: "send although another run says that it is sending: only where that one has ended",

  badAddress: (text: string) => `"${text}" is not an e-mail address.`,
  badCount: (text: string) => `"${text}" is not a number that fits here.`,
  badLink: (text: string) => `"${text}" is not a web address. It has to begin with https://`,
  smtpOrEml: "--smtp and --eml exclude each other: choose how the mails go out.",
  asSentAlone: "--as-sent belongs to --eml, with --from: a mail server that picks the files up needs a sender.",
  csv: "A .csv file holds no OKR book. Give the workbook with the book.",
  nobodyOfThatName: (words: readonly string[], known: readonly string[]) =>
    `${words.map((word) => `"${word}"`).join(", ")} would get no mail. ${known.length === 0 ? "Nobody would today." : `Today it is: ${known.join("; ")}.`}`,
  notUncertain: (keys: readonly string[]) =>
    `${keys.map((key) => `"${key}"`).join(", ")} is not a mail that is uncertain. okr remind FILE --dry-run lists those that are.`,

  sending: (done: number, all: number) => `Sending: ${done} of ${all}`,
  tryingAgain: (mails: number, seconds: number) =>
    `${counted(mails, "mail")} could not be sent for now. Trying again in ${seconds} s; Ctrl+C leaves ${mails === 1 ? "it" : "them"} for next time.`,
  serverIsThere: (host: string) => `The mail server ${host} lets us in. Nothing was sent.`,
  serverIsNot: (host: string, said: string) => `The mail server ${host} does not let us in: ${said}`,

  leftByRun: (pid: number, since: string) =>
    `An earlier run (process ${pid}, since ${since}) ended before it was done. This one goes on from what it noted.`,
  locked: (path: string, who: string, age: string) =>
    `Reminders of this workbook are being sent by ${who}, ${age}, so nothing was sent. Wait until that run is done. If you are sure that it has ended (the machine was switched off), say --break-lock; ${path} says who it was.`,
  holder: (owner: string, host: string, pid: number) => `${owner} on ${host} (process ${pid})`,
  unknownHolder: "somebody (the file that says who cannot be read)",
  since: (seconds: number) =>
    seconds < 120 ? `since ${counted(seconds, "second")}` : seconds < 7200 ? `since ${Math.round(seconds / 60)} minutes` : `since ${Math.round(seconds / 3600)} hours`,
  lockLost: "Somebody took the lock of this workbook away while mails were being sent, so the sending was stopped. What was sent is noted; start again when nobody else sends.",
  notNoted: (path: string, reason: string) =>
    `What is sent could not be noted in ${path} (${reason}), so nothing more was sent. Make room or get the right to write there, and start again.`,
  ledgerMerged: (entries: number) => `The ledger on the Reminders sheet is up to date: ${counted(entries, "line")} added.`,
  ledgerBeside: (path: string, entries: number) =>
    `${counted(entries, "line")} of the ledger still ${entries === 1 ? "stands" : "stand"} in ${path}, and ${entries === 1 ? "is" : "are"} counted here. The next sending brings ${entries === 1 ? "it" : "them"} to the Reminders sheet.`,
  ledgerWaits: (path: string, reason: string | null) =>
    `The Reminders sheet could not be written${reason === null ? "" : `: ${reason}`}\nWhat was sent is noted in ${path}. Leave that file where it is: the next okr remind brings it to the sheet.`,
}; // prettier-ignore

const inFront = (day: string): string => dayInWords(day);

export const remindLabels = {
  to: "To",
  kind: "Kind",
  about: "About",
  why: "Why",
  who: "Who",
  outcome: "Outcome",
  subject: "Subject",
  kinds: ledgerKinds as Readonly<Record<ReminderKind, string>>,
  heading: (day: string, mails: number, isSent: boolean) => {
    const what = mails === 0 ? "nobody gets a mail" : isSent ? counted(mails, "mail") : `${counted(mails, "mail")} would be sent`;
    return `${inFront(day)}: ${what}.`;
  },
  dayOff: (day: string, why: "weekend" | "holiday", next: string) =>
    `${inFront(day)} is ${why === "weekend" ? "a day of the weekend" : "a holiday"}: no mails. The next day with mails is ${inFront(next)}. (--even-on-day-off sends all the same.)`,
  leftOut: (people: readonly string[]) => `Left for another time: ${people.join("; ")}.`,
  nobody: (cases: number) => `${counted(cases, "case")} in which nobody gets a mail`,
  resend: (key: string) => `To send it again: --resend-uncertain ${key}`,
  result: (state: "sent" | "failed" | "unknown" | "taken" | "waiting" | "written" | "there-already", reason: string | null) =>
    `${states[state]}${reason === null ? "" : `: ${reason}`}`,
}; // prettier-ignore

const states = {
  sent: "Sent",
  failed: "Failed",
  unknown: "Uncertain",
  taken: "Sent by another run",
  waiting: "Not tried",
  written: "Written",
  "there-already": "There already",
};
