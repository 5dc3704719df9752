/** What is to be sent on a day, who gets nothing, and why: the answer of `planReminders`. Plain JSON. */
import type { Mail, ReminderKind } from "./mail";

/** Why somebody who would get a mail gets none. */
export type UnsentReason =
  | "no-owner"
  | "no-address"
  | "bad-address"
  | "opted-out"
  | "no-head"
  | "no-sponsor"
  /** An escalation would go to the one whom it is about. */
  | "own-escalation"
  /** Was sent, or left out by somebody, in this period. */
  | "already-sent"
  /** It was being sent when the run ended, or the mail server's answer never came: perhaps it went out. */
  | "uncertain";

export interface Unsent {
  kind: ReminderKind;
  /** The person, or the key results where nobody is known. */
  who: string;
  /** Ids of the key results. */
  about: string[];
  why: UnsentReason;
  /** Why, and what to do about it, in a sentence or two. */
  text: string;
  /** "already-sent" and "uncertain": of the mail; an uncertain one is sent again only where this key is asked for. */
  key: string | null;
}

export interface ReminderPlan {
  /** ISO day that it is made for, in the workbook's time zone. */
  day: string;
  /** No mails go out on this day, and `mails` is empty; they go on `next` (ISO day). Null on working days. */
  dayOff: { why: "weekend" | "holiday"; next: string } | null;
  /** The most urgent kinds first; nobody twice for one occasion and period. */
  mails: Mail[];
  nobody: Unsent[];
  /** What concerns all of them: reminders are switched off, the cycle has ended. Sentences. */
  notes: string[];
}

/** Web addresses that mails link to; null where the host knows none. Only http and https get into a mail. */
export interface ReminderLinks {
  book: string | null;
  /** Where a check-in is written. */
  checkIns: string | null;
  /** The row of a key result, by its id. */
  keyResult: (id: string) => string | null;
}

export interface ReminderRequest {
  /** ISO day in the workbook's time zone. */
  today: string;
  /** The workbook's file name, for readers; null where a host does not know. */
  workbook: string | null;
  /** What the Check-ins sheet is named in this workbook. */
  checkInsSheet: string;
  links: ReminderLinks;
  /** Keys of uncertain mails that are to be sent again. */
  again: readonly string[];
  /** A person asks for it: mails go out on weekends and holidays too. */
  evenOnDayOff: boolean;
}
