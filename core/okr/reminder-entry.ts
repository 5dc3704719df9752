/** One line of the reminder ledger: what happened to one mail. Lines are only ever added. */
import * as z from "zod/mini";

const text = z.nullable(z.string());

/** As the Reminders sheet has it; what somebody typed over there is kept as it is, and read with care. */
export const reminderEntrySchema = z.object({
  /** Minute in the workbook's time zone, "2026-02-16T09:05". */
  at: text,
  /** What kind of mail, in words. */
  kind: text,
  /** "Ana Roe <ana.roe@example.gov>" */
  to: text,
  /** Ids of the key results, "O1.KR1, O1.KR2". */
  about: text,
  /** "Sending", "Sent", "Failed: …", "Uncertain: …", "Left out". */
  outcome: text,
  /** Which mail of which period to whom: the same mail has the same key, however often it is planned. */
  key: text,
});
export type ReminderEntry = z.infer<typeof reminderEntrySchema>;
