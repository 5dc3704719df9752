/** Findings and reports of checks, made up for tests. */
import type { CheckReport } from "../../../core/commands/pane/check";
import { countFindings } from "../../../core/rules/engine/count-findings";
import type { Finding } from "../../../core/workbook/finding";

export function finding(change: Partial<Finding> = {}): Finding {
  return {
    level: "error",
    rule: "objective-has-owner",
    sheet: "Objectives",
    cell: "F4",
    seen: '"Streets people can walk" names no owner.',
    why: "Nobody answers for it.",
    todo: "Type a post into Owner.",
    about: "O1",
    ...change,
  };
}

export const waived = { reason: "The post is vacant", by: "Clerk", until: null };

export function report(findings: Finding[], change: Partial<CheckReport> = {}): CheckReport {
  return {
    isBook: true,
    asOf: "2026-02-16",
    findings,
    counts: countFindings(findings),
    objectives: { all: 4, withoutOwner: 1 },
    keyResults: { all: 9, neverAssessed: 3 },
    rules: [
      { id: "objective-has-owner", title: "An objective has a named owner", why: "", todo: "" },
      { id: "weight-sane", title: "A weight is above zero", why: "", todo: "" },
    ],
    subjects: [],
    ...change,
  };
}
