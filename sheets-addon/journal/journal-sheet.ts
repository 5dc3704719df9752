/**
 * The write-ahead journal: a hidden sheet that says what is being written, so that a run which is cut short can be finished by another one.
 * A1 says what the sheet is for. Row 2: what it is · format version · name of the call · the command's name · mark of the text, written
 * last. A3: names of the sheets that stand whole. From row 4: the text, gzip and base64, in pieces.
 */
import * as z from "zod/mini";
import { hashOf } from "../../core/commands/pane/hash-of";
import type { PaneCommandName } from "../../core/commands/pane/pane-command";
import type { PaneWrite } from "../../core/commands/pane/pane-outcome";
import { fileMessages } from "../../core/messages/en/file";
import { sheetsServerMessages } from "../../core/messages/en/sheets-server";
import { SheetsHostError } from "../host/sheets-host-error";
import { cutText, packText, unpackText } from "../packed-text";
import { ServerError } from "../server-error";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const journalSheetName = "_okr_journal";

const KIND = "okr-ledger-journal";
const FORMAT_VERSION = 1;

/** A cell takes 50,000 characters (support.google.com/drive/answer/37603); each piece begins with a letter, so that none is a formula. */
const PIECE_CHARACTERS = 45_000;
const PIECE_MARK = "z";

const [HEADER_ROW, WRITTEN_ROW, FIRST_PIECE_ROW] = [2, 3, 4];
const [KIND_COLUMN, VERSION_COLUMN, CALL_COLUMN, DOES_COLUMN, MARK_COLUMN] = [1, 2, 3, 4, 5];

export interface JournalEntry {
  /** The sidebar's name for the command. */
  call: string;
  does: PaneCommandName;
  write: Pick<PaneWrite, "patch" | "previousSheets">;
  report: unknown;
}

export interface StandingJournal extends JournalEntry {
  /** Sheets that stand whole already. */
  written: string[];
  sheet: Sheet;
}

/** One call, so that every run can ask. */
export const findJournal = (spreadsheet: Spreadsheet): Sheet | null =>
  spreadsheet.getSheetByName(journalSheetName);

/** It counts once its mark stands, which comes last. People's view stays where it is. */
export function addJournal(spreadsheet: Spreadsheet, { call, does, write, report }: JournalEntry): Sheet {
  const packed = packText(JSON.stringify({ write, report }));
  const pieces = cutText(packed, PIECE_CHARACTERS).map((piece) => rowOf(PIECE_MARK + piece));
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(journalSheetName, spreadsheet.getNumSheets());
  spreadsheet.setActiveSheet(active);
  sheet.hideSheet();
  const header = rowOf(KIND, String(FORMAT_VERSION), call, does);
  const rows = [rowOf(sheetsServerMessages.journalPurpose), header, rowOf(JSON.stringify([])), ...pieces];
  sheet.getRange(1, 1, rows.length, MARK_COLUMN).setNumberFormat("@").setValues(rows);
  sheet.getRange(HEADER_ROW, MARK_COLUMN).setValue(hashOf(packed));
  SpreadsheetApp.flush();
  return sheet;
}

const rowOf = (...cells: string[]): string[] =>
  Array.from({ length: MARK_COLUMN }, (_, column) => cells[column] ?? "");

export function noteWritten(sheet: Sheet, written: readonly string[]): void {
  sheet.getRange(WRITTEN_ROW, 1).setValue(JSON.stringify(written));
}

/** All changes are in the spreadsheet before it goes. */
export function removeJournal(spreadsheet: Spreadsheet, sheet: Sheet): void {
  SpreadsheetApp.flush();
  spreadsheet.deleteSheet(sheet);
}

/**
 * Null where its writing was cut short, before anything else was written.
 * @throws SheetsHostError where people have a sheet of this name, ServerError where a newer version wrote it
 */
export function readJournal(sheet: Sheet): StandingJournal | null {
  const cells = sheet
    .getDataRange()
    .getValues()
    .map((row) => row.map(String));
  const cell = (row: number, column: number): string => cells[row - 1]?.[column - 1] ?? "";
  if (cells.length <= 1 && cell(1, 1) === "") return null;
  if (cell(HEADER_ROW, KIND_COLUMN) !== KIND)
    throw new SheetsHostError("sheet-name-taken", fileMessages.sheetTaken(journalSheetName));
  if (Number(cell(HEADER_ROW, VERSION_COLUMN)) > FORMAT_VERSION)
    throw new ServerError("journal-newer", sheetsServerMessages.journalNewer(journalSheetName));
  const packed = cells
    .slice(FIRST_PIECE_ROW - 1)
    .map(([piece = ""]) => piece.slice(PIECE_MARK.length))
    .join("");
  if (cell(HEADER_ROW, MARK_COLUMN) !== hashOf(packed)) return null;
  const text = unpackText(packed);
  if (text === null) return null;
  return {
    ...(JSON.parse(text) as Pick<JournalEntry, "write" | "report">),
    call: cell(HEADER_ROW, CALL_COLUMN),
    does: cell(HEADER_ROW, DOES_COLUMN) as PaneCommandName,
    written: namesIn(cell(WRITTEN_ROW, 1)),
    sheet,
  };
}

/** None where somebody wrote into the cell: all sheets are written again then. */
function namesIn(json: string): string[] {
  try {
    return z.parse(z.array(z.string()), JSON.parse(json));
  } catch {
    return [];
  }
}
