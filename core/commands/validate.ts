/** Checks a book as it stands, or a plan as it would be converted; and mends what can be mended safely. */
import { buildBook } from "../book/build-book";
import { placesAsBuilt } from "../book/place-of";
import { validateErrors } from "../messages/en/validate";
import { applyFixes } from "../rules/engine/apply-fixes";
import { countFindings } from "../rules/engine/count-findings";
import type { FindingCounts } from "../rules/engine/count-findings";
import { everyRule } from "../rules/every-rule";
import type { Finding } from "../workbook/finding";
import type { WorkbookPatch } from "../workbook/patch";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { ConvertError } from "./convert-error";
import { readPlanAndBook } from "./plan-and-book";
import type { ReadingChoices } from "./plan-and-book";
import { checkedModel, contentWith, modelAsItStands, standingBook } from "./standing-book";
import type { BookRefusals, CheckedModel } from "./standing-book";

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
  const model = modelAsItStands(read);
  const checked = checkedModel(read, model, read.existing?.places ?? {}, options.today);
  return validationOf(checked, { isBook: read.existing !== null }, options);
}

/**
 * Brings the Findings sheet up to date, with `fix` after applying every safe fix of the findings that the options ask for. Nothing is
 * taken from the plan: that is what converting does.
 * @throws ConvertError as `validate`, and where the workbook has no book or lacks sheets of it
 */
export function mend(
  snapshot: WorkbookSnapshot,
  options: ValidateOptions & { fix: boolean },
  refusals: BookRefusals = validateErrors,
): Mending {
  const book = standingBook(snapshot, options, refusals);
  const { read, existing, model: before, today } = book;
  const toFix = options.fix
    ? checkedModel(read, before, existing.places, today).findings.filter(isAskedFor(options))
    : [];
  const { model, applied } = applyFixes(before, toFix);
  const after = checkedModel(read, model, placesAsBuilt(model, read.names), today);
  return {
    patch: buildBook(contentWith(book, after)),
    previousSheets: existing.ledger.sheets,
    fixed: applied,
    validation: validationOf(after, { isBook: true }, options),
  };
}

/** @throws ConvertError where a rule is asked for that does not exist */
export function validationOf(
  { model, scores, findings: all }: CheckedModel,
  { isBook }: Pick<Validation, "isBook">,
  options: Pick<ValidateOptions, "rules" | "level">,
): Validation {
  refuseUnknownRules(options.rules, all);
  const findings = all.filter(isAskedFor(options));
  return {
    isBook,
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
}

const levels: readonly Finding["level"][] = ["error", "warning", "info"];

function isAskedFor({ rules, level }: Pick<ValidateOptions, "rules" | "level">): (finding: Finding) => boolean {
  const wanted = rules && new Set(rules);
  return (finding) =>
    levels.indexOf(finding.level) <= levels.indexOf(level) && (wanted === null || wanted.has(finding.rule));
} // prettier-ignore

/** Known are the rules of the catalogue and those that the reader found. */
function refuseUnknownRules(rules: ValidateOptions["rules"], found: readonly Finding[]): void {
  const known = new Set([...everyRule.map(({ meta }) => meta.id), ...found.map(({ rule }) => rule)]);
  const unknown = (rules ?? []).filter((rule) => !known.has(rule));
  if (unknown.length > 0) throw new ConvertError("bad-option", validateErrors.unknownRules(unknown));
}
