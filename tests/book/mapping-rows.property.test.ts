/** How people want a plan read, written to the hidden sheet and read back. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { buildBook } from "../../core/book/build-book";
import { readLedger } from "../../core/book/reading/read-ledger";
import { mappedKinds } from "../../core/plan/mapping/plan-mapping";
import type { PlanMapping } from "../../core/plan/mapping/plan-mapping";
import { columnRoles } from "../../core/plan/reading";
import { scoreBook } from "../../core/score/score-book";
import { ledgerOf, madeCity } from "./made-city";
import { snapshotOfPatch } from "./snapshot-of-patch";

const sheet = fc.constantFrom("Strategic Plan", "Plan '26", "=A1", "Ünïcode 東京", "gone");
const words = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.constantFrom("=1+1", "'quoted'", "line\nbreak", "x".repeat(70_000)),
);
const cell = fc.integer({ min: 1, max: 900 }).map((row) => `C${row}`);
const rowNumber = fc.integer({ min: 1, max: 900 });
const mapping: fc.Arbitrary<PlanMapping> = fc.record({
  version: fc.constant(1),
  sheets: fc.array(fc.record({ sheet, isPlan: fc.boolean() }), { maxLength: 3 }),
  tables: fc.array(
    fc.record(
      { sheet, headerRows: fc.array(rowNumber, { maxLength: 1 }), firstRow: rowNumber, lastColumn: fc.constant("AB"), words: fc.array(words, { maxLength: 3 }) },
      { requiredKeys: ["sheet", "headerRows"] },
    ),
    { maxLength: 3 },
  ),
  columns: fc.array(
    fc.record({ sheet, cell, header: fc.option(words), role: fc.constantFrom(...columnRoles) }, { requiredKeys: ["sheet", "cell", "role"] }),
    { maxLength: 3 },
  ),
  kinds: fc.array(
    fc.record({ sheet, cell, text: words, kind: fc.constantFrom(...mappedKinds) }, { requiredKeys: ["sheet", "cell", "kind"] }),
    { maxLength: 3 },
  ),
}); // prettier-ignore

it("any mapping that is written to the hidden sheet is read back the same", () => {
  const content = {
    model: madeCity,
    scores: scoreBook(madeCity, "2026-02-15"),
    ledger: ledgerOf(madeCity),
    findings: [],
    today: "2026-02-15",
    planSheets: ["Strategic Plan", "Plan '26", "=A1", "Ünïcode 東京"],
  };
  fc.assert(
    fc.property(mapping, (written) => {
      const book = snapshotOfPatch(buildBook({ ...content, mapping: written }));
      expect(readLedger(book)?.mapping).toEqual(written);
    }),
    { numRuns: 60 },
  );
});
