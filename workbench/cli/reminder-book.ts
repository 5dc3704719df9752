/** The book that reminders are sent from, with its ledger brought up to date from the journal beside it. */
import { setTimeout as wait } from "node:timers/promises";
import { ledgerWrite, reminderLedger } from "../../core/commands/remind";
import type { ReminderEntry } from "../../core/okr/reminder-entry";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { journalPath, missingOnSheet, readJournal, removeJournal } from "../mail/send-journal";
import { WorkbookFileError, applyPatch, captureWorkbook } from "../xlsx";
import { CallError } from "./call-error";
import { writeResult } from "./destination";
import type { Io } from "./io";
import { openPlan } from "./open-plan";
import type { OpenPlan } from "./open-plan";

/** Where the ledger is whole. none: nothing was waiting · merged: on the sheet · waiting: the workbook could not be written; beside it. */
export interface LedgerState {
  state: "none" | "merged" | "waiting";
  /** Why the workbook could not be written; null otherwise. */
  reason: string | null;
  /** Entries that were brought to the sheet, or wait for it. */
  entries: number;
}

export interface ReminderBook {
  /** With every entry of the journal on its Reminders sheet, written or not. */
  snapshot: WorkbookSnapshot;
  /** The entries of the sheet as the file has it. */
  onSheet: ReminderEntry[];
  ledger: LedgerState;
}

/** Reads only. @throws as opening a plan does, and ConvertError where there is no whole book */
export function readReminderBook(path: string, today: string, io: Io): ReminderBook {
  const { plan, missing, merged } = withJournal(path, today, io);
  const state = missing.length === 0 ? "none" : "waiting";
  return {
    snapshot: merged?.snapshot ?? plan.snapshot,
    onSheet: reminderLedger(plan.snapshot),
    ledger: { state, reason: null, entries: missing.length },
  };
}

/** A workbook that somebody saves just now is read again. */
const TRIES = 3;
const PAUSE_MS = 500;

/** Writes the journal's entries onto the Reminders sheet and ends the journal; where the workbook cannot be written, the journal stays. */
export async function mergeJournal(path: string, today: string, io: Io): Promise<ReminderBook> {
  for (let left = TRIES; ; left--) {
    const { plan, missing, merged } = withJournal(path, today, io);
    const entries = missing.length;
    try {
      if (merged) writeResult(plan, path, merged.bytes, io);
    } catch (error) {
      if (!(error instanceof CallError) && !(error instanceof WorkbookFileError)) throw error;
      if (left > 1) {
        await wait(PAUSE_MS);
        continue;
      }
      const ledger: LedgerState = { state: "waiting", reason: error.message, entries };
      return { snapshot: merged?.snapshot ?? plan.snapshot, onSheet: reminderLedger(plan.snapshot), ledger };
    }
    removeJournal(journalPath(path));
    const { snapshot } = merged ?? plan;
    const ledger: LedgerState = { state: merged ? "merged" : "none", reason: null, entries };
    return { snapshot, onSheet: reminderLedger(snapshot), ledger };
  }
}

interface WithJournal {
  plan: OpenPlan;
  missing: ReminderEntry[];
  /** The workbook with the missing entries; null where there are none. */
  merged: { bytes: Uint8Array; snapshot: WorkbookSnapshot } | null;
}

function withJournal(path: string, today: string, io: Io): WithJournal {
  const plan = openPlan(path, io);
  const missing = missingOnSheet(reminderLedger(plan.snapshot), readJournal(journalPath(path)));
  if (missing.length === 0) return { plan, missing, merged: null };
  const { patch, previousSheets } = ledgerWrite(plan.snapshot, missing, today);
  const bytes = applyPatch(plan.bytes, patch, previousSheets);
  const { name, locale, timeZone } = plan.snapshot;
  return { plan, missing, merged: { bytes, snapshot: captureWorkbook(bytes, name ?? "", { locale, timeZone }) } };
} // prettier-ignore
