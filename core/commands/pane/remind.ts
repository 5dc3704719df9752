/** Reminders from the pane: who would get what and why, and writing down what became of the mails. */
import { isUnclaimed } from "../../reminders/ledger";
import type { NewEntry } from "../../reminders/ledger";
import type { ReminderPlan } from "../../reminders/reminder-plan";
import type { ReminderEntry } from "../../okr/reminder-entry";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { ledgerWrite, remind, reminderLedger } from "../remind";
import type { PaneContext, PaneOutcome } from "./pane-outcome";

export interface PreviewRemindersInput {
  /** Keys of uncertain mails that are to be sent again. */
  again: readonly string[];
  /** A person asks for it: mails go out on weekends and holidays too. */
  evenOnDayOff: boolean;
}

/** What is to be added to the ledger, in order: "sending" before a mail goes out, and its outcome after. */
export interface RecordRemindersInput {
  entries: readonly RecordedReminder[];
  /** Minute in the workbook's time zone, "2026-02-16T09:05". */
  at: string;
}

export interface RecordedReminder {
  /** As `ledgerEntry` makes it. */
  entry: NewEntry;
  /** Of a claim ("Sending"): the mail's `tries`; null: it is added in any case. */
  tries: number | null;
}

export interface RecordRemindersReport {
  /** Keys of "sending" entries that were not added: another sender was faster. All other entries stand in the ledger. */
  taken: string[];
}

/** @throws ConvertError where the workbook has no book, or one that cannot be read */
export function previewReminders(
  snapshot: WorkbookSnapshot,
  { again, evenOnDayOff }: PreviewRemindersInput,
  { today, linkTo }: PaneContext,
): PaneOutcome<ReminderPlan> {
  const report = remind(snapshot, { today, again, evenOnDayOff, ...(linkTo && { linkTo }) });
  return { report, write: null };
}

/** @throws ConvertError where there is no whole book */
export function recordReminders(
  snapshot: WorkbookSnapshot,
  { entries, at }: RecordRemindersInput,
  { today }: PaneContext,
): PaneOutcome<RecordRemindersReport> {
  const ledger = reminderLedger(snapshot);
  const added: ReminderEntry[] = [];
  const taken: string[] = [];
  for (const { entry, tries } of entries) {
    if (tries === null || isUnclaimed([...ledger, ...added], entry.key, tries)) added.push({ at, ...entry });
    else taken.push(entry.key ?? "");
  }
  return { report: { taken }, write: added.length === 0 ? null : ledgerWrite(snapshot, added, today) };
}
