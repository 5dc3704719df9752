/** The reminder ledger while mails are being sent: the workbook's Reminders sheet as it was read, and the journal beside the workbook. */
import type { ReminderEntry } from "../../core/okr/reminder-entry";
import type { LedgerWriter } from "../../core/reminders/drive";
import { isUnclaimed, triesOf } from "../../core/reminders/ledger";
import type { NewEntry } from "../../core/reminders/ledger";
import { addToJournal, missingOnSheet, readJournal } from "./send-journal";
import type { SendLock } from "./send-lock";

export class LockLostError extends Error {
  override name = "LockLostError";
}

/** `journal`: its path. `now`: the minute in the workbook's time zone, "2026-02-16T09:05". */
export function journalLedger(
  journal: string,
  sheet: readonly ReminderEntry[],
  lock: SendLock,
  now: () => string,
): LedgerWriter {
  const entries = () => [...sheet, ...missingOnSheet(sheet, readJournal(journal))];
  const add = (entry: NewEntry): number => {
    const before = triesOf(entries()).get(entry.key ?? "") ?? 0;
    addToJournal(journal, { at: now(), ...entry, run: lock.id, before });
    return before;
  };
  const isOurs = (key: string | null, before: number): boolean =>
    readJournal(journal).some((line) => line.key === key && line.before === before && line.run === lock.id);
  return {
    claim: (entry, tries) => {
      if (!lock.isHeld()) return Promise.reject(new LockLostError());
      if (!isUnclaimed(entries(), entry.key, tries)) return Promise.resolve(false);
      // Two runs that came here at once, where a lock was broken: the first line in the file counts.
      return Promise.resolve(isOurs(entry.key, add(entry)));
    },
    record: (entry) => {
      add(entry);
      return Promise.resolve();
    },
  };
}
