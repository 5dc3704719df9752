/** Builds the OKR book of a plan workbook, or brings the one that it has up to date. */
import type { BookContent } from "../book/book";
import { buildBook } from "../book/build-book";
import { readBook } from "../book/read-book";
import { readLedger } from "../book/reading/read-ledger";
import { namesInWorkbook } from "../book/sheet-names";
import type { SheetKey } from "../book/sheet-names";
import { convertErrors, convertFindings } from "../messages/en/convert";
import { modelFromPlan } from "../okr/from-plan/model-from-plan";
import { planFindings } from "../okr/from-plan/plan-findings";
import { emptyLedger, mergeBook } from "../okr/merge/merge-book";
import type { LedgerItem } from "../okr/ledger";
import type { MergeChanges } from "../okr/merge/merge-rows";
import type { BookModel } from "../okr/model";
import type { Settings } from "../okr/settings";
import { settingsFor } from "../okr/settings-for";
import type { SettingsChoices } from "../okr/settings-for";
import { emptyMapping } from "../plan/mapping/plan-mapping";
import type { PlanMapping } from "../plan/mapping/plan-mapping";
import { readPlan } from "../plan/read-plan";
import type { PlanReadingOptions } from "../plan/reading";
import { scoreBook } from "../score/score-book";
import { unscoredFindings } from "../score/unscored-findings";
import type { Finding } from "../workbook/finding";
import type { WorkbookPatch } from "../workbook/patch";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { conversionFindings } from "./conversion-findings";
import { ConvertError } from "./convert-error";
import { itemsJson } from "./items-json";
import type { ItemJson } from "./items-json";
import { refuseBadChoices, refuseUnreadableBook, takenNames } from "./refusals";

export interface ConvertOptions extends SettingsChoices {
  /** How a person wants the plan read; it wins over what the book has kept of earlier conversions. */
  mapping?: PlanMapping;
  /** Leave out what the book has kept. */
  forgetMapping?: boolean;
  onProgress?: PlanReadingOptions["onProgress"];
}

export interface ConvertReport {
  /** The workbook had a book, and it was brought up to date. */
  isUpdate: boolean;
  settings: Settings;
  counts: Record<"objectives" | "keyResults" | "kpis" | "actions" | "people" | "scored", number>;
  /** What was read of the plan, with the ids that it has in the book. */
  items: ItemJson[];
  /** Sheets that were not read as plans. */
  skipped: { sheet: string; reason: string }[];
  findings: Finding[];
  /** Since the last conversion; null for the first. */
  changes: MergeChanges | null;
  /** How people want the plan read, as the book keeps it. */
  mapping: PlanMapping;
}

export interface Conversion {
  patch: WorkbookPatch;
  /** Sheets of ours that the workbook has now: the host replaces or removes these and no others. */
  previousSheets: string[];
  report: ConvertReport;
}

/**
 * Explicit options win over the settings of an existing book, and those over the preset.
 * @throws ConvertError where no plan is found, a sheet of the workbook's own has a name that the book needs, the book is of a later
 * version, or an option is wrong. Nothing has been changed then.
 */
export function convert(snapshot: WorkbookSnapshot, options: ConvertOptions): Conversion {
  const { content, report, takenNames } = prepare(snapshot, options);
  if (takenNames.length > 0)
    throw new ConvertError("sheet-name-taken", convertErrors.sheetsTaken(takenNames));
  return { patch: buildBook(content), previousSheets: content.ledger.sheets, report };
}

/**
 * What a conversion would report. A sheet of the workbook's own with a name that the book needs is a finding of level error here.
 * @throws ConvertError for everything else that `convert` refuses
 */
export function dryRun(snapshot: WorkbookSnapshot, options: ConvertOptions): ConvertReport {
  const { report, takenNames } = prepare(snapshot, options);
  const refusals = takenNames.map((sheet): Finding => ({
    level: "error",
    rule: "sheet-name-taken",
    sheet,
    cell: null,
    ...convertFindings.sheetNameTaken(sheet),
  }));
  return { ...report, findings: [...refusals, ...report.findings] };
}

interface Prepared {
  content: BookContent;
  report: ConvertReport;
  takenNames: string[];
}

function prepare(snapshot: WorkbookSnapshot, options: ConvertOptions): Prepared {
  refuseBadChoices(options);
  const existing = readBook(snapshot);
  const known = readLedger(snapshot);
  const whenBuilt = known?.settings ?? {};
  const ledger = existing?.ledger ?? emptyLedger;
  const names = namesInWorkbook(existing?.names ?? {});
  refuseUnreadableBook(snapshot, existing);

  const inBook = existing && { now: existing.model.settings, whenBuilt };
  const reading = readPlan(snapshot, {
    today: options.today,
    fiscalYearStart: options.fiscalYearStart ?? inBook?.now.fiscalYearStart ?? null,
    skipSheets: ledger.sheets,
    mappings: {
      kept: (options.forgetMapping ? null : known?.mapping) ?? emptyMapping,
      given: options.mapping ?? emptyMapping,
    },
    ...(options.onProgress && { onProgress: options.onProgress }),
  });
  const skipped = reading.sheets.filter(({ isPlan, name }) => !isPlan && !ledger.sheets.includes(name));
  if (reading.items.length === 0) {
    const seen = reading.sheets.filter(({ name }) => !ledger.sheets.includes(name));
    const misfits = reading.mappings.findings.map(({ seen: said }) => said);
    throw new ConvertError("no-plan-found", convertErrors.noPlan(seen, misfits));
  }

  const settings = settingsFor(options, inBook, reading.fiscalYearStart.month);
  if (!settings) throw new ConvertError("bad-option", convertErrors.badCycle(options.cycle ?? ""));
  const planned = modelFromPlan(reading, settings);
  const book = { ...(existing?.model ?? emptyBook(settings)), settings };
  const lostKinds = (existing?.lost ?? []).flatMap((sheet) => kindOn[sheet] ?? []);
  const merged = mergeBook(planned.model, book, ledger, lostKinds, existing?.unread);
  const { model } = merged;
  const ids = planned.idOf.map((id) => (id === null ? null : (merged.idOf.get(id) ?? id)));
  const scores = scoreBook(model, options.today);
  const findings = conversionFindings(reading.findings, [
    ...(existing?.problems ?? []),
    ...merged.findings,
    ...planFindings(reading.items, ids, model),
    ...unscoredFindings(model, scores, names.keyResults),
  ]);
  return {
    takenNames: takenNames(snapshot, ledger, names),
    content: {
      model,
      scores,
      ledger: merged.ledger,
      findings,
      today: options.today,
      dateSystem: snapshot.dateSystem,
      mapping: reading.mappings.keep,
      planSheets: snapshot.sheets.map(({ name }) => name).filter((name) => !ledger.sheets.includes(name)),
      ...(existing && { names: existing.names, kept: existing.kept }),
    },
    report: {
      isUpdate: existing !== null,
      settings,
      counts: {
        objectives: model.objectives.length,
        keyResults: model.keyResults.length,
        kpis: model.kpis.length,
        actions: model.actions.length,
        people: model.people.length,
        scored: scores.keyResults.filter(({ score }) => score !== null).length,
      },
      items: itemsJson(reading, ids),
      skipped: skipped.map(({ name, reason }) => ({ sheet: name, reason: reason ?? "" })),
      findings,
      changes: existing ? merged.changes : null,
      mapping: reading.mappings.keep,
    },
  };
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
