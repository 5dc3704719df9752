/** Finishes what an earlier run began to write, before anything else is read or written. The caller holds the lock. */
import { sheetsMenu } from "../../core/messages/en/sheets-menu";
import { sheetsServerMessages as say } from "../../core/messages/en/sheets-server";
import type { SheetsHost } from "../host/sheets-host";
import { SheetsHostError } from "../host/sheets-host-error";
import type { SheetsSession } from "../host/sheets-session";
import { ServerError } from "../server-error";
import type { JournalEntry, StandingJournal } from "./journal-sheet";
import { findJournal, journalSheetName, readJournal, removeJournal } from "./journal-sheet";
import type { Watched } from "./write-with-journal";
import { resumeWriting } from "./write-with-journal";

/** What was finished, "unfinished" where time was up again, null where there was nothing to finish. */
export function finishJournal(
  session: SheetsSession,
  host: SheetsHost,
  watched: Watched,
): JournalEntry | "unfinished" | null {
  const { spreadsheet } = session;
  const sheet = findJournal(spreadsheet);
  if (!sheet) return null;
  const journal = readJournal(sheet);
  if (!journal) {
    removeJournal(spreadsheet, sheet);
    spreadsheet.toast(say.neverBegun, sheetsMenu.title);
    return null;
  }
  spreadsheet.toast(say.finishing(say.does[journal.does]), sheetsMenu.title);
  return resumed(session, host, journal, watched) === "done" ? journal : "unfinished";
}

/** People can always do something about it: what is in the way, or give the writing up. */
function resumed(
  session: SheetsSession,
  host: SheetsHost,
  journal: StandingJournal,
  watched: Watched,
): "done" | "unfinished" {
  try {
    return resumeWriting(session, host, journal, watched);
  } catch (error) {
    if (!(error instanceof SheetsHostError)) throw error;
    throw new ServerError("journal-stuck", say.journalStuck(journalSheetName, error.message));
  }
}
