/** A clean book has no findings, and whatever breaks it is found by the rule that is there for it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyFixes } from "../../core/rules/engine/apply-fixes";
import { runRules } from "../../core/rules/engine/run-rules";
import { everyRule } from "../../core/rules/every-rule";
import type { BookModel } from "../../core/okr/model";
import { bookModelSchema } from "../../core/okr/model";
import type { Finding } from "../../core/workbook/finding";
import { breakers } from "./breakers";
import type { AnyOf } from "./breakers/breaker";
import { CLEAN_TODAY, cleanBook } from "./clean-book";

function findings(model: BookModel, today = CLEAN_TODAY): Finding[] {
  return runRules(everyRule, model, today, (table, row, field) => ({
    sheet: table,
    cell: `${row}.${field ?? ""}`,
  }));
}

/** What is picked, each time that a breaker asks. */
const chance = fc.array(fc.nat({ max: 999 }), { minLength: 5, maxLength: 5 });

function anyOfBy(picks: readonly number[]): AnyOf {
  let asked = 0;
  return (choices) => {
    const choice = choices[(picks[asked % picks.length] ?? 0) % choices.length];
    asked += 1;
    if (choice === undefined) throw new Error("There is nothing to choose from.");
    return choice;
  };
}

describe("seeded defects", () => {
  it("start from a whole book in which no rule finds anything", () => {
    expect(bookModelSchema.parse(cleanBook())).toEqual(cleanBook());
    expect(findings(cleanBook())).toEqual([]);
  });

  it("are seeded for every rule, and for nothing else", () => {
    expect(Object.keys(breakers).sort()).toEqual(everyRule.map(({ meta }) => meta.id).sort());
  });

  it.each(Object.entries(breakers))("are found by %s", (id, broken) => {
    fc.assert(
      fc.property(chance, (picks) => {
        const { model, about, today } = broken(cleanBook(), anyOfBy(picks));
        expect(bookModelSchema.parse(model)).toEqual(model);
        const found = findings(model, today).filter(({ rule }) => rule === id);
        expect(found.map((finding) => finding.about)).toContain(about);
      }),
      { numRuns: 25 },
    );
  });

  it("that have a safe fix are mended by it", () => {
    fc.assert(
      fc.property(chance, fc.constantFrom(...Object.values(breakers)), (picks, broken) => {
        const { model, today } = broken(cleanBook(), anyOfBy(picks));
        const { model: fixed, applied, left } = applyFixes(model, findings(model, today));
        const after = findings(fixed, today).map(({ rule, about }) => `${rule} ${about ?? ""}`);
        for (const { rule, about } of applied) expect(after).not.toContain(`${rule} ${about ?? ""}`);
        expect(left).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
