/** Writes into the spreadsheet so that a run which is cut short anywhere can be finished by another: first the journal, then the sheets. */
import type { SheetsHost } from "../host/sheets-host";
import type { SheetsSession } from "../host/sheets-session";
import type { Writing } from "../host/writing";
import type { JournalEntry, StandingJournal } from "./journal-sheet";
import { addJournal, noteWritten, removeJournal } from "./journal-sheet";

export interface Watched extends Pick<Writing, "onProgress" | "isTimeUp"> {
  /** All stands, and the journal is about to go: a run that is killed from here on has done its work. */
  onDone: (entry: JournalEntry) => void;
}

/** What the host refuses before it has changed anything leaves no journal. */
export function writeWithJournal(
  { spreadsheet }: SheetsSession,
  host: SheetsHost,
  entry: JournalEntry,
  watched: Watched,
): "done" | "unfinished" {
  let journal: GoogleAppsScript.Spreadsheet.Sheet | null = null;
  const written: string[] = [];
  const { patch, previousSheets } = entry.write;
  const end = host.apply(patch, previousSheets, {
    ...watched,
    onBegin: () => {
      journal = addJournal(spreadsheet, entry);
    },
    onSheetWritten: (name) => {
      written.push(name);
      if (journal) noteWritten(journal, written);
    },
  });
  if (end === "done") watched.onDone(entry);
  if (end === "done" && journal) removeJournal(spreadsheet, journal);
  return end;
}

/** Goes on where the run that began has stopped. */
export function resumeWriting(
  { spreadsheet }: SheetsSession,
  host: SheetsHost,
  journal: StandingJournal,
  watched: Watched,
): "done" | "unfinished" {
  const { sheet, write, written: before } = journal;
  const written = [...before];
  const end = host.apply(write.patch, write.previousSheets, {
    ...watched,
    written: before,
    onSheetWritten: (name) => {
      written.push(name);
      noteWritten(sheet, written);
    },
  });
  if (end === "unfinished") return end;
  watched.onDone(journal);
  removeJournal(spreadsheet, sheet);
  return end;
}
