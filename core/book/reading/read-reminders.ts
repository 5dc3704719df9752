/** Reads the reminder ledger back, line by line, as it stands. */
import { reminderEntrySchema } from "../../okr/reminder-entry";
import type { ReminderEntry } from "../../okr/reminder-entry";
import type { ReminderColumn } from "../columns/reminders-columns";
import type { RowReader } from "./read-fields";

const blankEntry: ReminderEntry = { at: null, kind: null, to: null, about: null, outcome: null, key: null };

export function readReminders(reader: RowReader<ReminderColumn>): ReminderEntry[] {
  return reader.rows.map((row) => reminderEntrySchema.parse({ ...blankEntry, ...reader.fields(row) }));
}
