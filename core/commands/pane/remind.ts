/** Reminders from the pane: who would get what, and what became of the mails. */
import type { LedgerMail, LedgerOutcome } from "../../reminders/ledger";
import type { ReminderPlan } from "../../reminders/reminder-plan";

export interface PreviewRemindersInput {
  /** ISO day; null: today. */
  day: string | null;
  /** Keys of uncertain mails that are to be sent again. */
  again: readonly string[];
  /** A person asks for it: mails go out on weekends and holidays too. */
  evenOnDayOff: boolean;
}

export type PreviewRemindersReport = ReminderPlan;

/** What is to be added to the ledger, in order: "sending" before a mail goes out, and its outcome after. */
export interface RecordRemindersInput {
  entries: readonly RecordedReminder[];
  /** Minute in the workbook's time zone, "2026-02-16T09:05". */
  at: string;
}

export interface RecordedReminder {
  mail: LedgerMail;
  outcome: LedgerOutcome;
  /** With the outcome "sending": the mail's `tries`. */
  tries: number | null;
}

export interface RecordRemindersReport {
  /** Keys of "sending" entries that were not added: another sender has them. All others stand in the ledger. */
  taken: string[];
}
