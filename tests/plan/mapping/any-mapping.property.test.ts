/** Whatever a mapping says of whatever sheet: it is applied or a finding, kept so that it holds again, and can be written down. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mappingOf } from "../../../core/plan/mapping/mapping-of";
import { parseMapping } from "../../../core/plan/mapping/parse-mapping";
import { emptyMapping, mappedKinds } from "../../../core/plan/mapping/plan-mapping";
import type { PlanMapping } from "../../../core/plan/mapping/plan-mapping";
import { printMapping } from "../../../core/plan/mapping/print-mapping";
import { columnRoles } from "../../../core/plan/reading";
import type { PlanReading } from "../../../core/plan/reading";
import { cellAddress, columnLetters } from "../../../core/workbook/a1";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";
import { sheetOf, workbookOf } from "../sheet-of";
import { read } from "./harbour-plan";

const HEIGHT = 12;
const WIDTH = 8;
const words = fc.constantFrom(
  "Objective", "Measure", "Owner", "Baseline", "Target", "Due", "Goal 1: Calm streets", "Cut crashes from 40 to 25 by 2027", "Plant 200 trees",
  "Cut litter from 9 to 4 by 2027~Open the trail", "Ferries on time", "Harbour Master", "41", "9", "85%", "2027-06-30", "TBD", "", "", "",
); // prettier-ignore
const row = fc.oneof(
  { weight: 2, arbitrary: fc.constant("!Objective | Measure | Owner | Baseline | Target | Due") },
  {
    weight: 5,
    arbitrary: fc.constant("Calm streets | Cars over 30 km/h | Traffic Engineer | 41 | 20 | 2027-06-30"),
  },
  {
    weight: 2,
    arbitrary: fc.constant("Clean quays | Paint the railings | Harbour Master | | | | | Step | Lead"),
  },
  { weight: 4, arbitrary: fc.array(words, { maxLength: WIDTH }).map((cells) => cells.join(" | ")) },
);
const workbook: fc.Arbitrary<WorkbookSnapshot> = fc
  .tuple(fc.array(row, { maxLength: HEIGHT }), fc.array(row, { maxLength: 6 }))
  .map(([one, two]) =>
    workbookOf(sheetOf({ name: "Plan", rows: one }), sheetOf({ name: "More", rows: two })),
  );

const sheet = fc.constantFrom("Plan", "Plan", "Plan", "More", "Gone");
const cell = fc.tuple(fc.nat(HEIGHT), fc.nat(WIDTH)).map(([r, c]) => cellAddress(r, c));
const rowNumber = fc.integer({ min: 1, max: HEIGHT + 2 });
const letters = fc.nat(WIDTH).map(columnLetters);
const given: fc.Arbitrary<PlanMapping> = fc.record({
  version: fc.constant(1),
  sheets: fc.array(fc.record({ sheet, isPlan: fc.boolean() }), { maxLength: 2 }),
  tables: fc.array(
    fc.record(
      {
        sheet,
        headerRows: fc
          .uniqueArray(rowNumber, { maxLength: 3 })
          .map((numbers) => numbers.sort((a, b) => a - b)),
        firstRow: rowNumber,
        lastRow: rowNumber,
        firstColumn: letters,
        lastColumn: letters,
      },
      { requiredKeys: ["sheet", "headerRows"] },
    ),
    { maxLength: 2 },
  ),
  columns: fc.array(
    fc.record(
      { sheet, cell, header: fc.constantFrom("Owner", "Target", null), role: fc.constantFrom(...columnRoles) },
      { requiredKeys: ["sheet", "cell", "role"] },
    ),
    { maxLength: 4 },
  ),
  kinds: fc.array(
    fc.record(
      { sheet, cell, text: fc.constantFrom("Plant 200 trees", "Open the trail"), kind: fc.constantFrom(...mappedKinds) },
      { requiredKeys: ["sheet", "cell", "kind"] },
    ),
    { maxLength: 4 },
  ),
}); // prettier-ignore

const reading = (of: PlanReading) => ({ sheets: of.sheets, items: of.items });

describe("any mapping of any sheets", () => {
  it("is kept as what gives the same reading, and the same again", () => {
    fc.assert(
      fc.property(workbook, given, (plan, mapping) => {
        const now = read(mapping, { workbook: plan });
        const next = read({}, { workbook: plan, kept: now.mappings.keep });
        expect(reading(next)).toEqual(reading(now));
        expect(next.mappings.keep).toEqual(now.mappings.keep);
        expect(next.mappings.findings).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("is written as a file that gives the same reading without what was kept, and keeps the same", () => {
    fc.assert(
      fc.property(workbook, given, (plan, mapping) => {
        const now = read(mapping, { workbook: plan });
        const written = parseMapping(printMapping(mappingOf(now, [])));
        const file = "mapping" in written ? written.mapping : emptyMapping;
        expect(file).toEqual(mappingOf(now, []));
        const again = read(file, { workbook: plan });
        expect(reading(again)).toEqual(reading(now));
        expect(again.mappings.findings).toEqual([]);
        expect(read(file, { workbook: plan, kept: now.mappings.keep }).mappings.keep).toEqual(
          again.mappings.keep,
        );
      }),
      { numRuns: 150 },
    );
  });
});
