/** Checks a book as it stands, or a plan as it would be converted; and mends what can be mended safely. */
import { buildBook } from "../book/build-book";
import { placesAsBuilt } from "../book/place-of";
import type { TablePlaces } from "../book/place-of";
import { validateErrors } from "../messages/en/validate";
import type { BookModel } from "../okr/model";
import { applyFixes } from "../rules/engine/apply-fixes";
import { countFindings } from "../rules/engine/count-findings";
import type { FindingCounts } from "../rules/engine/count-findings";
import { everyRule } from "../rules/every-rule";
import { scoreBook } from "../score/score-book";
import type { BookScores } from "../score/scores";
import type { Finding } from "../workbook/finding";
import type { WorkbookPatch } from "../workbook/patch";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { ConvertError } from "./convert-error";
import { everyFinding } from "./every-finding";
import { readPlanAndBook } from "./plan-and-book";
import type { PlanAndBook, ReadingChoices } from "./plan-and-book";

export interface ValidateOptions extends ReadingChoices {
  /** Ids of the rules to look at, the reader's own among them; null: all. */
  rules: readonly string[] | null;
  /** The least level to report. */
  level: Finding["level"];
}

export interface Validation {
  /** A book was checked; otherwise a plan as it would be converted. */
  isBook: boolean;
  /** ISO day. */
  asOf: string;
  findings: Finding[];
  counts: FindingCounts;
  objectives: { all: number; withoutOwner: number };
  keyResults: { all: number; neverAssessed: number };
}

export interface Mending {
  /** The book with its fixes and its Findings brought up to date. */
  patch: WorkbookPatch;
  previousSheets: string[];
  /** The findings whose fixes were applied. */
  fixed: Finding[];
  /** As it is after them. */
  validation: Validation;
}

/** @throws ConvertError where there is neither a book nor a plan, a rule does not exist, or an option is wrong */
export function validate(snapshot: WorkbookSnapshot, options: ValidateOptions): Validation {
  const read = readPlanAndBook(snapshot, options);
  return checked(read, modelAsItStands(read), read.existing?.places ?? {}, options).validation;
}

/**
 * Brings the Findings sheet up to date, with `fix` after applying every safe fix of the findings that the options ask for. Nothing is
 * taken from the plan: that is what converting does.
 * @throws ConvertError as `validate`, and where the workbook has no book or lacks sheets of it
 */
export function mend(snapshot: WorkbookSnapshot, options: ValidateOptions & { fix: boolean }): Mending {
  const read = readPlanAndBook(snapshot, options);
  const { existing, names, reading } = read;
  if (!existing) throw new ConvertError("no-book", validateErrors.noBook);
  if (existing.lost.length > 0) {
    const lost = existing.lost.map((key) => names[key]);
    throw new ConvertError("sheets-missing", validateErrors.sheetsMissing(lost));
  }
  const before = modelAsItStands(read);
  const toFix = options.fix ? checked(read, before, existing.places, options).validation.findings : [];
  const { model, applied } = applyFixes(before, toFix);
  const after = checked(read, model, placesAsBuilt(model, names), options);
  const patch = buildBook({
    model,
    scores: after.scores,
    ledger: existing.ledger,
    findings: after.all,
    today: options.today,
    dateSystem: snapshot.dateSystem,
    mapping: reading.mappings.keep,
    planSheets: snapshot.sheets
      .map(({ name }) => name)
      .filter((name) => !existing.ledger.sheets.includes(name)),
    names: existing.names,
    kept: existing.kept,
  });
  return { patch, previousSheets: existing.ledger.sheets, fixed: applied, validation: after.validation };
}

function modelAsItStands({ existing, merged, settings }: PlanAndBook): BookModel {
  return existing ? { ...existing.model, settings } : merged.model;
}

interface Checked {
  scores: BookScores;
  /** Whatever the options ask for. */
  all: Finding[];
  validation: Validation;
}

function checked(
  read: PlanAndBook,
  model: BookModel,
  places: TablePlaces,
  options: ValidateOptions,
): Checked {
  const scores = scoreBook(model, options.today);
  const { items } = read.existing?.ledger ?? read.merged.ledger;
  const { all } = everyFinding(read, model, scores, places, items, options.today);
  const findings = all.filter(isAskedFor(options, all));
  const validation: Validation = {
    isBook: read.existing !== null,
    asOf: scores.asOf,
    findings,
    counts: countFindings(findings),
    objectives: {
      all: model.objectives.length,
      withoutOwner: model.objectives.filter(({ owner }) => owner === null).length,
    },
    keyResults: {
      all: model.keyResults.length,
      neverAssessed: scores.keyResults.filter(({ lastCheckIn }) => lastCheckIn === null).length,
    },
  };
  return { scores, all, validation };
}

const levels: readonly Finding["level"][] = ["error", "warning", "info"];

/** @throws ConvertError where a rule is named that nobody knows: neither a rule of the catalogue nor one that the reader found */
function isAskedFor({ rules, level }: ValidateOptions, found: readonly Finding[]): (finding: Finding) => boolean {
  const known = new Set([...everyRule.map(({ meta }) => meta.id), ...found.map(({ rule }) => rule)]);
  const unknown = (rules ?? []).filter((rule) => !known.has(rule));
  if (unknown.length > 0) throw new ConvertError("bad-option", validateErrors.unknownRules(unknown));
  const wanted = rules && new Set(rules);
  return (finding) =>
    levels.indexOf(finding.level) <= levels.indexOf(level) && (wanted === null || wanted.has(finding.rule));
} // prettier-ignore
