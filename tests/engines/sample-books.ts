/** The book of every sample plan, as converted, and one that a city has worked in for a quarter. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { buildBook } from "../../core/book/build-book";
import { placeFinder, placesAsBuilt } from "../../core/book/place-of";
import { readBook } from "../../core/book/read-book";
import { sheetNames } from "../../core/book/sheet-names";
import { convert } from "../../core/commands/convert";
import type { BookModel, CheckIn } from "../../core/okr/model";
import { runRules } from "../../core/rules/engine/run-rules";
import { everyRule } from "../../core/rules/every-rule";
import { scoreBook } from "../../core/score/score-book";
import type { WorkbookPatch } from "../../core/workbook/patch";
import { worstFirst } from "../../core/workbook/worst-first";
import { applyPatch, captureWorkbook } from "../../workbench/xlsx";

export interface SampleBook {
  name: string;
  /** The plan's workbook, before the book is put into it. */
  bytes: Uint8Array;
  patch: WorkbookPatch;
}

export const examples = join(import.meta.dirname, "../../examples");
const environment = { locale: "en-US", timeZone: "America/Chicago" };
const today = "2026-02-16";

/** An engine's clock says another day than the core was told, so the book is given its day. */
function bookOf(name: string, plan: string, change: (model: BookModel) => Partial<BookModel>): SampleBook {
  const bytes = readFileSync(join(examples, plan));
  const choices = { today, fiscalYearStart: null, cycle: null, preset: null };
  const { patch, report } = convert(captureWorkbook(bytes, plan, environment), choices);
  const book = readBook(captureWorkbook(applyPatch(bytes, patch, []), plan, environment));
  if (!book) throw new Error(`The converted ${plan} holds no book.`);
  const settings = { ...book.model.settings, asOf: today };
  const model: BookModel = { ...book.model, settings, ...change(book.model) };
  const { ledger } = book;
  const placeOf = placeFinder(model, placesAsBuilt(model, sheetNames), ledger.items);
  const findings = worstFirst([...report.findings, ...runRules(everyRule, model, today, placeOf)]);
  const content = {
    model,
    scores: scoreBook(model, today),
    ledger,
    findings,
    today,
    dateSystem: 1900 as const,
  };
  return { name, bytes, patch: buildBook(content) };
}

export function sampleBooks(): SampleBook[] {
  const plans = readdirSync(examples).filter((name) => name.endsWith(".xlsx") && !name.endsWith(".okr.xlsx"));
  return [...plans.map((plan) => bookOf(plan.replace(/\.xlsx$/, ""), plan, () => ({}))), cityBookInUse()];
}

/** The city's book after six weeks of check-ins. */
export function cityBookInUse(): SampleBook {
  const plan = "juniper-flats-strategic-plan.xlsx";
  return bookOf("juniper-flats-in-use", plan, (model) => ({ checkIns: checkIns(model) }));
}

/** Every share of the way is seen; one key result in eight is left alone and one went stale: the dashboard has something to say. */
function checkIns({ keyResults }: BookModel): CheckIn[] {
  const shares = [0.62, 0.4, 0.04, 1, 0.55, 0.3, 0.1];
  return keyResults.flatMap(({ id, baseline, target, owner }, index) => {
    if (baseline === null || target === null || index % 8 === 7) return [];
    const share = shares[index % shares.length] ?? 0;
    const value = Math.round((baseline + share * (target - baseline)) * 10) / 10;
    const entry = { keyResultId: id, confidence: 4 + (index % 5), problems: null, plans: null, by: owner };
    const early = { ...entry, date: "2026-01-06", value: baseline, progress: "Started" };
    return index % 8 === 3
      ? [early]
      : [early, { ...entry, date: "2026-02-09", value, progress: "On our way" }];
  });
}
