/** Builds the OKR book of a plan workbook, or brings the one that it has up to date. */
import type { BookContent } from "../book/book";
import { buildBook } from "../book/build-book";
import { placesAsBuilt } from "../book/place-of";
import { convertErrors, convertFindings } from "../messages/en/convert";
import type { MergeChanges } from "../okr/merge/merge-rows";
import type { Settings } from "../okr/settings";
import type { PlanMapping } from "../plan/mapping/plan-mapping";
import { countFindings } from "../rules/engine/count-findings";
import type { FindingCounts } from "../rules/engine/count-findings";
import { scoreBook } from "../score/score-book";
import type { Finding } from "../workbook/finding";
import type { WorkbookPatch } from "../workbook/patch";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { ConvertError } from "./convert-error";
import { everyFinding } from "./every-finding";
import { itemsJson } from "./items-json";
import type { ItemJson } from "./items-json";
import { readPlanAndBook, refuseWithoutPlan } from "./plan-and-book";
import type { ReadingChoices } from "./plan-and-book";
import { takenNames } from "./refusals";

export type ConvertOptions = ReadingChoices;

export interface ConvertReport {
  /** The workbook had a book, and it was brought up to date. */
  isUpdate: boolean;
  settings: Settings;
  counts: Record<"objectives" | "keyResults" | "kpis" | "actions" | "people" | "scored", number>;
  /** What was read of the plan, with the ids that it has in the book. */
  items: ItemJson[];
  /** Sheets that were not read as plans. */
  skipped: { sheet: string; reason: string }[];
  /** What reading and merging left open. What the rules find stands on the Findings sheet. */
  findings: Finding[];
  /** How much the rules find in the book. */
  checks: FindingCounts;
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
  const read = readPlanAndBook(snapshot, options);
  const { existing, ledger, names, reading, settings, merged, ids } = read;
  if (reading.items.length === 0) refuseWithoutPlan(reading, ledger);
  const { model } = merged;
  const scores = scoreBook(model, options.today);
  const places = placesAsBuilt(model, names);
  const findings = everyFinding(read, model, scores, places, merged.ledger.items, options.today);
  const ownSheets = new Set(ledger.sheets);
  const skipped = reading.sheets.filter(({ isPlan, name }) => !isPlan && !ownSheets.has(name));
  return {
    takenNames: takenNames(snapshot, ledger, names),
    content: {
      model,
      scores,
      ledger: merged.ledger,
      findings: findings.all,
      today: options.today,
      dateSystem: snapshot.dateSystem,
      mapping: reading.mappings.keep,
      planSheets: snapshot.sheets.map(({ name }) => name).filter((name) => !ownSheets.has(name)),
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
      findings: findings.ofReading,
      checks: countFindings(findings.ofRules),
      changes: existing ? merged.changes : null,
      mapping: reading.mappings.keep,
    },
  };
}
