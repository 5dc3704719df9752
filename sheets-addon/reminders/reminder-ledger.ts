/** The reminder ledger in the spreadsheet, written line by line while mails go out. The caller holds the lock. */
import { reminderColumns } from "../../core/book/columns/reminders-columns";
import { ledgerCells, ledgerWrite, reminderLedger } from "../../core/commands/remind";
import type { ReminderEntry } from "../../core/okr/reminder-entry";
import type { SyncLedgerWriter } from "../../core/reminders/drive";
import { isUnclaimed } from "../../core/reminders/ledger";
import { asTyped } from "../../core/workbook/as-typed";
import { bookNames } from "../book-names";
import { keepAnswer } from "../calls/answers";
import type { SheetsHost } from "../host/sheets-host";
import type { SheetsSession } from "../host/sheets-session";
import { writeWithJournal } from "../journal/write-with-journal";
import { minuteIn, todayIn } from "../session";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Sheets counts days as Excel's 1900 system does. */
const DATES = 1900;

const keyColumn = reminderColumns.findIndex(({ key }) => key === "key");

/** A line is in the spreadsheet before its mail goes out. Where the sheet stands as we built it, few calls are needed. */
export function reminderLedgerIn(session: SheetsSession, host: SheetsHost): SyncLedgerWriter {
  let sheet = standingSheet(session);
  const entries: Pick<ReminderEntry, "key">[] = sheet ? keysOn(sheet) : reminderLedger(host.capture());
  const add = (entry: ReminderEntry): void => {
    entries.push(entry);
    if (sheet) {
      addRow(sheet, entry);
      return;
    }
    writeThroughBook(session, host, entry);
    sheet = standingSheet(session);
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
function standingSheet(session: SheetsSession): Sheet | null {
  const name = bookNames(session)?.get("reminders");
  const sheet = name === undefined ? null : session.spreadsheet.getSheetByName(name);
  if (!sheet) return null;
  const [headers = []] = sheet.getRange(1, 1, 1, reminderColumns.length).getValues();
  return reminderColumns.every(({ header }, column) => headers[column] === header) ? sheet : null;
}

function keysOn(sheet: Sheet): Pick<ReminderEntry, "key">[] {
  const [, ...rows] = sheet.getDataRange().getValues();
  return rows.map((cells) => ({ key: String(cells[keyColumn] ?? "") }));
}

function addRow(sheet: Sheet, entry: ReminderEntry): void {
  const [cells = []] = ledgerCells([entry], DATES);
  sheet.appendRow(cells.map((value) => (typeof value === "string" ? asTyped(value) : value)));
  SpreadsheetApp.flush();
}

/** With its first line the sheet comes into the book. */
function writeThroughBook(session: SheetsSession, host: SheetsHost, entry: ReminderEntry): void {
  const write = ledgerWrite(host.capture(), [entry], todayIn(session));
  writeWithJournal(
    session,
    host,
    { call: "reminders", does: "recordReminders", write, report: null },
    { isTimeUp: () => false, onDone: keepAnswer },
  );
}
