/** The book's formulas, calculated by an engine that is not ours, against the core's scores. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildBook } from "../../core/book/build-book";
import { statuses } from "../../core/score/scores";
import { scoreBook } from "../../core/score/score-book";
import { disagreements, formulaCells } from "../engines/formula-cells";
import type { SheetSpec, WorkbookPatch } from "../../core/workbook/patch";
import type { BookModel } from "../../core/okr/model";
import { arbitraryBook } from "./arbitrary-book";
import { asOfDay, ledgerOf, madeCity, madeFindings } from "./made-city";
import { filledSheet } from "./filled-formulas";
import { recalculate } from "./recalculate";

/** Of the spare rows at the end of each sheet three are enough: the engine would take its time over all of them. */
function withFewSpareRows(patch: WorkbookPatch): WorkbookPatch {
  const isSpare = (row: SheetSpec["rows"][number]): boolean =>
    row.every((cell) => !cell || (cell.formula !== undefined && (cell.value === "" || cell.value === 0)));
  return {
    ...patch,
    sheets: patch.sheets.map(filledSheet).map((sheet) => {
      const last = sheet.rows.reduce((end, row, index) => (isSpare(row) ? end : index), 0);
      return { ...sheet, rows: sheet.rows.slice(0, last + 4) };
    }),
  };
}

/** The engine's own clock says what today is, so a day is always given. */
function disagreementsOf(
  book: BookModel,
  spare: (patch: WorkbookPatch) => WorkbookPatch = (patch) => patch,
): string[] {
  const model = { ...book, settings: { ...book.settings, asOf: book.settings.asOf ?? asOfDay } };
  const scores = scoreBook(model, asOfDay);
  const patch = spare(
    buildBook({ model, scores, ledger: ledgerOf(model), findings: madeFindings, today: asOfDay }),
  );
  return disagreements(formulaCells(patch), recalculate(patch));
}

describe("the book's formulas in IronCalc", () => {
  it("agree with the core on a made-up city that has every status", () => {
    const seen = scoreBook(madeCity, asOfDay).keyResults.map(({ status }) => status);
    expect([...statuses].filter((status) => !seen.includes(status))).toEqual([]);
    expect(disagreementsOf(madeCity)).toEqual([]);
  });

  it("agree with the core on random books", () => {
    fc.assert(
      fc.property(arbitraryBook, (model) => {
        expect(disagreementsOf(model, withFewSpareRows)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it("would not agree if a formula said something else", () => {
    const patch = buildBook({ model: madeCity, scores: scoreBook(madeCity, asOfDay), ledger: ledgerOf(madeCity), findings: [], today: asOfDay });
    const cells = formulaCells(patch).map((cell) => ({ ...cell, expected: cell.expected === "Stale" ? "On track" : cell.expected }));
    expect(disagreements(cells, recalculate(patch))).not.toEqual([]);
  });
}); // prettier-ignore
