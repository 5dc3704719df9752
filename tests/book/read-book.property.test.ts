/** What is built is read back, whatever the book holds. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildBook } from "../../core/book/build-book";
import { readBook } from "../../core/book/read-book";
import { scoreBook } from "../../core/score/score-book";
import { workbookPatchSchema } from "../../core/workbook/patch";
import { arbitraryBook } from "./arbitrary-book";
import { ledgerOf } from "./made-city";
import { snapshotOfPatch } from "./snapshot-of-patch";

const today = "2026-02-15";

describe("a book that is built and read back", () => {
  it.each([1900, 1904] as const)("is the same model and ledger (%i date system)", (dateSystem) => {
    fc.assert(
      fc.property(arbitraryBook, (model) => {
        const ledger = ledgerOf(model);
        const scores = scoreBook(model, today);
        const patch = buildBook({ model, scores, ledger, findings: [], today, dateSystem });
        const reading = readBook(snapshotOfPatch(patch, dateSystem));
        expect(reading?.model).toEqual(model);
        expect(reading?.ledger).toEqual({ ...ledger, sheets: patch.sheets.map(({ name }) => name) });
        const unknown = reading?.problems.filter(({ rule }) => rule !== "unknown-key-result");
        expect(unknown).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("is built the same twice, and fits the contract of a patch", () => {
    fc.assert(
      fc.property(arbitraryBook, (model) => {
        const content = {
          model,
          scores: scoreBook(model, today),
          ledger: ledgerOf(model),
          findings: [],
          today,
        };
        const patch = buildBook(content);
        expect(buildBook(content)).toEqual(patch);
        expect(workbookPatchSchema.parse(patch)).toEqual(patch);
      }),
      { numRuns: 10 },
    );
  });
});
