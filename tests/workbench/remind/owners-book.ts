/** A book whose key results have owners with addresses: what `okr remind` is tried on. All names and addresses are made up. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildBook } from "../../../core/book/build-book";
import { readBook } from "../../../core/book/read-book";
import { convert } from "../../../core/commands/convert";
import type { BookModel, KeyResult, Person } from "../../../core/okr/model";
import type { ReminderEntry } from "../../../core/okr/reminder-entry";
import { scoreBook } from "../../../core/score/score-book";
import { applyPatch, captureWorkbook } from "../../../workbench/xlsx";
import { examples } from "../../engines/sample-books";

/** A Monday on which every key result of the book is waiting for its first check-in. */
export const today = "2026-02-16";
const plan = "juniper-flats-strategic-plan.xlsx";
const environment = { locale: "en-US", timeZone: "America/Chicago" };

export interface Owner {
  name: string;
  address: string;
  /** Of the key results that this owner gets. */
  title?: string;
}

export const town: Owner[] = [
  { name: "Zoë Müller-Ångström", address: "zoe@town.example" },
  { name: "Жанна 東京", address: "zhanna@town.example" },
  { name: "Ana Roe", address: "ana.roe@town.example" },
  { name: "Bo Li", address: "bo@town.example" },
  { name: "Cy Dee", address: "cy@town.example" },
  { name: "Di Ray", address: "di@town.example" },
];

/** Writes the book; each owner gets one key result, the others have no owner. */
export function writeOwnersBook(path: string, owners: readonly Owner[] = town): void {
  const bytes = readFileSync(join(examples, plan));
  const choices = { today, fiscalYearStart: null, cycle: null, preset: null };
  const { patch } = convert(captureWorkbook(bytes, plan, environment), choices);
  const converted = applyPatch(bytes, patch, []);
  const snapshot = captureWorkbook(converted, plan, environment);
  const book = readBook(snapshot);
  if (!book) throw new Error("The converted plan holds no book.");
  const { ledger, names, kept } = book;
  const model = withOwners(book.model, owners);
  const built = buildBook({ model, scores: scoreBook(model, today), ledger, findings: [], today, names, kept });
  writeFileSync(path, applyPatch(converted, built, ledger.sheets));
} // prettier-ignore

function withOwners(model: BookModel, owners: readonly Owner[]): BookModel {
  return {
    ...model,
    objectives: model.objectives.map((objective) => ({ ...objective, owner: null })),
    keyResults: model.keyResults.map((keyResult, row): KeyResult => {
      const owner = owners[row];
      return { ...keyResult, owner: owner?.name ?? null, title: owner?.title ?? keyResult.title };
    }),
    people: owners.map(({ name, address }): Person => ({
      owner: name,
      email: address,
      department: null,
      departmentHead: null,
      reminders: true,
      publicName: false,
    })),
  };
}

/** The Reminders sheet of the file; throws where the file is not whole. */
export function ledgerOf(path: string): ReminderEntry[] {
  const book = readBook(captureWorkbook(readFileSync(path), "book.xlsx", environment));
  if (!book || book.lost.length > 0) throw new Error("The book is not whole.");
  return book.model.reminders;
}

/** Mails by address, with the outcomes of their lines in order. */
export function outcomesOf(path: string): Record<string, string[]> {
  const outcomes: Record<string, string[]> = {};
  for (const { to, outcome } of ledgerOf(path)) {
    const address = /<(.*)>/.exec(to ?? "")?.[1] ?? to ?? "";
    (outcomes[address] ??= []).push(outcome?.split(":")[0] ?? "");
  }
  return outcomes;
}
