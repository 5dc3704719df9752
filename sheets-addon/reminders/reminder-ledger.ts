/** The reminder ledger in the spreadsheet, written line by line while mails go out. The caller holds the lock. */
import { reminderColumns } from "../../core/book/columns/reminders-columns";
import { readBook } from "../../core/book/read-book";
import { ledgerCells, ledgerWrite } from "../../core/commands/remind";
import type { ReminderEntry } from "../../core/okr/reminder-entry";
import type { SyncLedgerWriter } from "../../core/reminders/drive";
import { isUnclaimed } from "../../core/reminders/ledger";
import { asTyped } from "../../core/workbook/as-typed";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { keepAnswer } from "../calls/answers";
import type { SheetsHost } from "../host/sheets-host";
import type { SheetsSession } from "../host/sheets-session";
import { writeWithJournal } from "../journal/write-with-journal";
import { minuteIn, todayIn } from "../session";

/** `snapshot`: the spreadsheet as it was read under the same lock. A line is in the spreadsheet before its mail goes out. */
export function reminderLedgerIn(
  session: SheetsSession,
  host: SheetsHost,
  snapshot: WorkbookSnapshot,
): SyncLedgerWriter {
  const book = readBook(snapshot);
  const entries: ReminderEntry[] = [...(book?.model.reminders ?? [])];
  let sheet = standingSheet(session, book?.names.reminders);
  const add = (entry: ReminderEntry): void => {
    entries.push(entry);
    if (sheet) {
      const [cells = []] = ledgerCells([entry], snapshot.dateSystem);
      sheet.appendRow(cells.map((value) => (typeof value === "string" ? asTyped(value) : value)));
      SpreadsheetApp.flush();
      return;
    }
    writeThroughBook(session, host, entry);
    sheet = standingSheet(session, readBook(host.capture())?.names.reminders);
  };
  const at = (): string => minuteIn(session);
  return {
    claim: (entry, tries) => {
      if (!isUnclaimed(entries, entry.key, tries)) return false;
      add({ at: at(), ...entry });
      return true;
    },
    record: (entry) => add({ at: at(), ...entry }),
  };
}

/** Null where there is none, or where people have moved its columns: then lines go through the book. */
function standingSheet(
  { spreadsheet }: SheetsSession,
  name: string | undefined,
): GoogleAppsScript.Spreadsheet.Sheet | null {
  const sheet = name === undefined ? null : spreadsheet.getSheetByName(name);
  if (!sheet) return null;
  const [headers = []] = sheet.getRange(1, 1, 1, reminderColumns.length).getValues();
  return reminderColumns.every(({ header }, column) => headers[column] === header) ? sheet : null;
}

function writeThroughBook(session: SheetsSession, host: SheetsHost, entry: ReminderEntry): void {
  const write = ledgerWrite(host.capture(), [entry], todayIn(session));
  writeWithJournal(
    session,
    host,
    { call: "reminders", does: "recordReminders", write, report: null },
    { isTimeUp: () => false, onDone: keepAnswer },
  );
}
