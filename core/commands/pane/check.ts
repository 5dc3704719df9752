/** Checks the book, or the plan as it would be converted, for the pane; with a book, its Findings sheet is brought up to date. */
import { readLedger } from "../../book/reading/read-ledger";
import { paneRefusals } from "../../messages/en/pane-checks";
import { everyRule } from "../../rules/every-rule";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { mend, validate } from "../validate";
import type { ValidateOptions, Validation } from "../validate";
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
}

/** @throws ConvertError where there is neither a book nor a plan, or, to write, where sheets of the book are gone */
export function checkFromPane(
  snapshot: WorkbookSnapshot,
  { choices, write }: CheckInput,
  context: PaneContext,
): PaneOutcome<CheckReport> {
  const hasBook = readLedger(snapshot) !== null;
  const options = checkOptions(hasBook ? noChoices : choices, context);
  if (!hasBook || !write) return { report: checkReport(validate(snapshot, options)), write: null };
  const { patch, previousSheets, validation } = mend(snapshot, { ...options, fix: false }, paneRefusals);
  return { report: checkReport(validation), write: { patch: { ...patch, show: null }, previousSheets } };
}

/** Everything that there is to see. */
export function checkOptions(choices: PlanChoices, { today, onProgress }: PaneContext): ValidateOptions {
  return { ...choices, today, rules: null, level: "info", ...(onProgress && { onProgress }) };
}

export function checkReport(validation: Validation): CheckReport {
  const named = new Set(validation.findings.map(({ rule }) => rule));
  const rules = everyRule.flatMap(({ meta: { id, title, why, todo } }) =>
    named.has(id) ? [{ id, title, why, todo }] : [],
  );
  return { ...validation, rules };
}
