/** Checks the book, or the plan as it would be converted, for the pane; with a book, its Findings sheet is brought up to date. */
import { buildBook } from "../../book/build-book";
import { readLedger } from "../../book/reading/read-ledger";
import { paneRefusals } from "../../messages/en/pane-checks";
import { everyRule } from "../../rules/every-rule";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { placesAsBuilt } from "../../book/place-of";
import { readPlanAndBook } from "../plan-and-book";
import { checkedModel, contentWith, modelAsItStands, standingBook } from "../standing-book";
import type { CheckedModel } from "../standing-book";
import { validationOf } from "../validate";
import type { ValidateOptions, Validation } from "../validate";
import { subjectsOf } from "./check-subjects";
import type { CheckedSubject } from "./check-subjects";
import type { PaneContext, PaneOutcome } from "./pane-outcome";
import { noChoices } from "./plan-choices";
import type { PlanChoices } from "./plan-choices";

export interface CheckInput {
  /** How the plan is to be converted. A book is checked as it stands: what people choose for building waits until they build. */
  choices: PlanChoices;
  /** Bring the Findings sheet up to date too (the ribbon's Validate); false: only look. */
  write: boolean;
}

/** What the pane shows of a rule beside its findings. */
export interface CheckedRule {
  id: string;
  /** What is right, as one sentence without a full stop: "A key result has a baseline". */
  title: string;
  why: string;
  todo: string;
}

export interface CheckReport extends Validation {
  /** Of every rule that a finding names; the reader's own findings have none. */
  rules: CheckedRule[];
  /** Of every row that a finding is about. */
  subjects: CheckedSubject[];
}

/** @throws ConvertError where there is neither a book nor a plan, or, to write, where sheets of the book are gone */
export function checkFromPane(
  snapshot: WorkbookSnapshot,
  { choices, write }: CheckInput,
  context: PaneContext,
): PaneOutcome<CheckReport> {
  const hasBook = readLedger(snapshot) !== null;
  const options = checkOptions(hasBook ? noChoices : choices, context);
  const { today } = context;
  if (!hasBook || !write) {
    const read = readPlanAndBook(snapshot, options);
    const checked = checkedModel(read, modelAsItStands(read), read.existing?.places ?? {}, today);
    return { report: checkReport(checked, { isBook: read.existing !== null }, options), write: null };
  }
  const book = standingBook(snapshot, options, paneRefusals);
  const checked = checkedModel(book.read, book.model, placesAsBuilt(book.model, book.read.names), today);
  const patch = { ...buildBook(contentWith(book, checked)), show: null };
  return {
    report: checkReport(checked, { isBook: true }, options),
    write: { patch, previousSheets: book.existing.ledger.sheets },
  };
}

/** Everything that there is to see. */
export function checkOptions(choices: PlanChoices, { today, onProgress }: PaneContext): ValidateOptions {
  return { ...choices, today, rules: null, level: "info", ...(onProgress && { onProgress }) };
}

export function checkReport(
  checked: CheckedModel,
  { isBook }: Pick<Validation, "isBook">,
  options: ValidateOptions,
): CheckReport {
  const validation = validationOf(checked, { isBook }, options);
  const named = new Set(validation.findings.map(({ rule }) => rule));
  const rules = everyRule.flatMap(({ meta: { id, title, why, todo } }) =>
    named.has(id) ? [{ id, title, why, todo }] : [],
  );
  return { ...validation, rules, subjects: subjectsOf(checked.model, validation.findings) };
}
