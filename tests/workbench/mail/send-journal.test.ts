/** The journal beside the workbook: what counts after a crash, and what is missing on the sheet. */
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ReminderEntry } from "../../../core/okr/reminder-entry";
import { keyStates } from "../../../core/reminders/ledger";
import { addToJournal, missingOnSheet, readJournal } from "../../../workbench/mail/send-journal";
import type { JournalLine } from "../../../workbench/mail/send-journal";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "okr-journal-"));
  path = join(folder, "book.xlsx.reminders.jsonl");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const entry = (key: string, outcome: string): ReminderEntry => ({ at: "2026-02-16T09:05", kind: "Digest", to: "a@town.example", about: "O1.KR1", outcome, key }); // prettier-ignore
const line = (key: string, outcome: string, before: number, run = "run"): JournalLine => ({ ...entry(key, outcome), run, before }); // prettier-ignore

describe("a journal", () => {
  it("gives back its lines; a line that was cut short never counted, and the next one is whole", () => {
    addToJournal(path, line("a", "Sending", 0));
    appendFileSync(path, '{"at":"2026-02-16T09:05","kind":"Dig');
    addToJournal(path, line("a", "Sent", 1));
    expect(readJournal(path).map(({ outcome }) => outcome)).toEqual(["Sending", "Sent"]);
  });

  it("of two runs that claimed one mail at once belongs to the first", () => {
    addToJournal(path, line("a", "Sending", 0, "first"));
    addToJournal(path, line("a", "Sending", 0, "second"));
    expect(readJournal(path).map(({ run }) => run)).toEqual(["first"]);
  });

  it("that is not there has no lines", () => expect(readJournal(path)).toEqual([]));
});

describe("what is missing on the sheet", () => {
  it("is another try in the same minute with the same words", () => {
    const sheet = [entry("a", "Sending"), entry("a", "Failed: no")];
    expect(missingOnSheet(sheet, [line("a", "Sending", 2)])).toEqual([entry("a", "Sending")]);
  });

  it("is a line beside those of another program that has sent meanwhile", () => {
    const sheet = [entry("a", "Sending"), entry("a", "Failed: no")];
    expect(missingOnSheet(sheet, [line("a", "Sent", 1)])).toEqual([entry("a", "Sent")]);
  });

  it("is nothing once it was written, however often, and never loses what was sent or is uncertain", () => {
    const words = fc.constantFrom("Sending", "Sent", "Failed: no", "Uncertain: who knows");
    const said = fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), words), { maxLength: 12 });
    fc.assert(
      fc.property(said, fc.nat(12), (all, cut) => {
        const counts = new Map<string, number>();
        const lines = all.map(([key, outcome]) => {
          const before = counts.get(key) ?? 0;
          counts.set(key, before + 1);
          return line(key, outcome, before);
        });
        const sheet = lines.slice(0, cut).map(({ key, outcome }) => entry(key ?? "", outcome ?? ""));
        const journal = lines.slice(cut);
        const merged = [...sheet, ...missingOnSheet(sheet, journal)];
        expect(merged).toHaveLength(lines.length);
        expect(keyStates(merged)).toEqual(keyStates(lines));
        expect(missingOnSheet(merged, journal)).toEqual([]);
      }),
    );
  });
});
