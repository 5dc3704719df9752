/**
 * What was sent since the workbook's Reminders sheet was last written: a file beside the workbook that is only added to, a line an entry,
 * each on the disk before the next thing happens. The workbook may be locked for hours, and a program may be killed: this file knows.
 */
import { existsSync, readFileSync, rmSync } from "node:fs";
import * as z from "zod/mini";
import { reminderEntrySchema } from "../../core/okr/reminder-entry";
import type { ReminderEntry } from "../../core/okr/reminder-entry";
import { appendDurably, createDurably } from "./durable-file";

const lineSchema = z.extend(reminderEntrySchema, {
  /** Whose line it is: an id of the run. */
  run: z.string(),
  /** How many entries of its key there were before it, on the sheet and here. */
  before: z.number(),
});
export type JournalLine = z.infer<typeof lineSchema>;

/** The journal of a workbook. */
export function journalPath(workbook: string): string {
  return `${workbook}.reminders.jsonl`;
}

/**
 * Its lines in order. A line that was cut short by a crash never counted, since nothing was done before it was whole; and of two runs that
 * wrote the same entry of a key at once only the first counts.
 */
export function readJournal(path: string): JournalLine[] {
  if (!existsSync(path)) return [];
  const taken = new Set<string>();
  return readFileSync(path, "utf8")
    .split("\n")
    .flatMap((text): JournalLine[] => {
      const line = lineOf(text);
      const place = JSON.stringify([line?.key, line?.before]);
      if (!line || taken.has(place)) return [];
      taken.add(place);
      return [line];
    });
}

function lineOf(text: string): JournalLine | null {
  try {
    return lineSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** @throws what the file system throws; nothing may be sent then */
export function addToJournal(path: string, line: JournalLine): void {
  const text = `${JSON.stringify(line)}\n`;
  if (!existsSync(path)) return createDurably(path, text);
  const isCutShort = !readFileSync(path).subarray(-1).equals(Buffer.from("\n"));
  appendDurably(path, isCutShort ? `\n${text}` : text);
}

export function removeJournal(path: string): void {
  rmSync(path, { force: true });
}

/**
 * The lines that the sheet does not have yet, as entries. A line is there when the sheet has the same entry, and as many of its key as there
 * were when it was written: the same words in the same minute may be another try.
 */
export function missingOnSheet(
  sheet: readonly ReminderEntry[],
  journal: readonly JournalLine[],
): ReminderEntry[] {
  const counts = new Map<string, number>();
  for (const { key } of sheet) counts.set(key ?? "", (counts.get(key ?? "") ?? 0) + 1);
  const there = new Set(sheet.map(fingerprint));
  return journal
    .filter((line) => (counts.get(line.key ?? "") ?? 0) <= line.before || !there.has(fingerprint(line)))
    .map(({ at, kind, to, about, outcome, key }) => ({ at, kind, to, about, outcome, key }));
}

const fingerprint = ({ at, kind, to, about, outcome, key }: ReminderEntry): string =>
  JSON.stringify([at, kind, to, about, outcome, key]);
