/** The columns of the Reminders sheet, the ledger of mails: lines are added below, none is changed. */
import type { Column } from "./column";
import { minute, text } from "./entry";

export const reminderColumns = [
  { key: "at", header: "Sent at", width: 16, style: "minute", entry: minute },
  { key: "kind", header: "Kind", width: 20, style: "text", entry: text },
  { key: "to", header: "To", width: 40, style: "text", entry: text },
  { key: "about", header: "About", width: 24, style: "text", entry: text },
  { key: "outcome", header: "Outcome", width: 40, style: "text", entry: text },
  { key: "key", header: "Key", width: 44, style: "key", entry: text, isKey: true },
] as const satisfies readonly Column[];

export type ReminderColumn = (typeof reminderColumns)[number]["key"];
