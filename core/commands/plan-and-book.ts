/** Reads a workbook whole: the plan in it, the book that it may have already, and what a conversion would make of both. */
import { readBook } from "../book/read-book";
import type { BookReading } from "../book/read-book";
import { readLedger } from "../book/reading/read-ledger";
import { namesInWorkbook } from "../book/sheet-names";
import type { SheetKey, SheetNames } from "../book/sheet-names";
import { convertErrors } from "../messages/en/convert";
import { modelFromPlan } from "../okr/from-plan/model-from-plan";
import type { Ledger, LedgerItem } from "../okr/ledger";
import { emptyLedger, mergeBook } from "../okr/merge/merge-book";
import type { MergedBook } from "../okr/merge/merge-book";
import { noChanges } from "../okr/merge/merge-rows";
import type { BookModel } from "../okr/model";
import type { Settings } from "../okr/settings";
import { settingsFor } from "../okr/settings-for";
import type { BookSettings, SettingsChoices } from "../okr/settings-for";
import { emptyMapping } from "../plan/mapping/plan-mapping";
import type { PlanMapping } from "../plan/mapping/plan-mapping";
import { readPlan } from "../plan/read-plan";
import type { PlanReading, PlanReadingOptions } from "../plan/reading";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { ConvertError } from "./convert-error";
import { refuseBadChoices, refuseUnreadableBook } from "./refusals";

export interface ReadingChoices extends SettingsChoices {
  /** How a person wants the plan read; it wins over what the book has kept of earlier conversions. */
  mapping?: PlanMapping;
  /** Leave out what the book has kept. */
  forgetMapping?: boolean;
  onProgress?: NonNullable<PlanReadingOptions["onProgress"]>;
}

/** What stands in a workbook: nothing of it is changed, merged or refused yet. */
export interface WorkbookReading {
  /** The book as it stands; null where there is none yet, or none that can be read. */
  existing: BookReading | null;
  /** As it stands. */
  ledger: Ledger;
  /** What the book's sheets are named in this workbook. */
  names: SheetNames;
  reading: PlanReading;
  /** What the book's settings are and were; null where there is no book yet. */
  inBook: BookSettings | null;
}

export interface PlanAndBook extends Omit<WorkbookReading, "inBook"> {
  settings: Settings;
  /** What a conversion would make of the book. Where the plan is gone, the book as it stands. */
  merged: MergedBook;
  /** The id in that book of each item of the reading, by its index. */
  ids: (string | null)[];
}

/**
 * Explicit choices win over the settings of an existing book, and those over the preset.
 * @throws ConvertError where there is neither a plan nor a book, the book is of a later version or damaged, or a choice is wrong
 */
export function readPlanAndBook(snapshot: WorkbookSnapshot, choices: ReadingChoices): PlanAndBook {
  refuseBadChoices(choices);
  const existing = readBook(snapshot);
  refuseUnreadableBook(snapshot, existing);
  const read = readWorkbook(snapshot, existing, choices);
  if (read.reading.items.length === 0 && !existing) refuseWithoutPlan(read.reading, read.ledger);
  return mergePlanAndBook(read, choices);
}

/** Reads the plan beside a book that has been read already. Never throws. */
export function readWorkbook(
  snapshot: WorkbookSnapshot,
  existing: BookReading | null,
  choices: ReadingChoices,
): WorkbookReading {
  const known = readLedger(snapshot);
  const ledger = existing?.ledger ?? emptyLedger;
  const inBook = existing && { now: existing.model.settings, whenBuilt: known?.settings ?? {} };
  const reading = readPlan(snapshot, {
    today: choices.today,
    fiscalYearStart: choices.fiscalYearStart ?? inBook?.now.fiscalYearStart ?? null,
    skipSheets: (existing ?? known)?.ledger.sheets ?? [],
    mappings: {
      kept: (choices.forgetMapping ? null : known?.mapping) ?? emptyMapping,
      given: choices.mapping ?? emptyMapping,
    },
    ...(choices.onProgress && { onProgress: choices.onProgress }),
  });
  return { existing, ledger, names: namesInWorkbook(existing?.names ?? {}), reading, inBook };
}

/** @throws ConvertError where the cycle that was chosen is none */
export function mergePlanAndBook(
  { inBook, ...read }: WorkbookReading,
  choices: SettingsChoices,
): PlanAndBook {
  const { existing, ledger, reading } = read;
  const settings = settingsFor(choices, inBook, reading.fiscalYearStart.month);
  if (!settings) throw new ConvertError("bad-option", convertErrors.badCycle(choices.cycle ?? ""));
  const planned = modelFromPlan(reading, settings);
  const book = { ...(existing?.model ?? emptyBook(settings)), settings };
  const lostKinds = (existing?.lost ?? []).flatMap((sheet) => kindOn[sheet] ?? []);
  const merged =
    reading.items.length === 0
      ? { model: book, ledger, idOf: new Map<string, string>(), changes: noChanges(), findings: [] }
      : mergeBook(planned.model, book, ledger, lostKinds, existing?.unread);
  const ids = planned.idOf.map((id) => (id === null ? null : (merged.idOf.get(id) ?? id)));
  return { ...read, settings, merged, ids };
}

/** @throws ConvertError that says of every sheet why it is no plan */
export function refuseWithoutPlan({ sheets, mappings }: PlanReading, ledger: Ledger): never {
  const seen = sheets.filter(({ name }) => !ledger.sheets.includes(name));
  const misfits = mappings.findings.map(({ seen: said }) => said);
  throw new ConvertError("no-plan-found", convertErrors.noPlan(seen, misfits));
}

function emptyBook(settings: Settings): BookModel {
  return {
    objectives: [],
    keyResults: [],
    kpis: [],
    actions: [],
    people: [],
    checkIns: [],
    waivers: [],
    ruleChoices: [],
    reminders: [],
    settings,
  };
}

/** The sheets whose rows come from the plan, by what stands on them. */
const kindOn: Partial<Record<SheetKey, LedgerItem["kind"]>> = {
  objectives: "objective",
  keyResults: "key-result",
  kpis: "kpi",
  actions: "action",
  people: "person",
};
