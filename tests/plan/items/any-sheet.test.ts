/** Whatever a workbook holds, reading it ends, points at cells that exist, and invents no number. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCellAddress } from "../../../core/workbook/a1";
import type { CellText, CellValue, Rectangle } from "../../../core/workbook/cells";
import { itemsJson } from "../../../core/commands/items-json";
import { invented } from "./invented";
import { read, workbookOf } from "./plan-of";

const words = fc.constantFrom<CellValue>(
  "Goal", "Objective", "Strategy", "Action", "Measure", "Performance Measure", "Owner", "Lead Dept.", "Department", "Baseline", "Target", "FY26 Target",
  "FY25 Actual", "Q1", "Unit", "Due", "Due Year", "Month", "Status", "Notes", "#", "GOAL 1: GREEN TOWN", "1.1 Plant trees", "1.1.1", "|4.1|", "G1.O2",
  "Plant 200 trees by 2027", "Cut fires from 40 to 25 by June 2026 (Fire)", "• Plant trees\n• Open the trail (Parks)\n• Keep 95% of paths clear",
  "Reduce wait times", "% of calls answered within 2 minutes", "85%", "≥ 98%", "3 → 5", "10:12", "11-Jun", "$1.2M", "(1,200)", "AA+", "TBD", "n/a", "Ongoing",
  "FY27", "Q3 FY27", "3Q26", "6/30/2026", "25/12/2026", "each spring", "PW / Finance; Clerk", "Clerk <clerk@elm.example>", "●", "✓", "On Track", "#REF!",
  "The fiscal year begins October 1", "Total", "Note: unaudited", "", "  ", null, null, null, 0, 1, 0.85, -3, 46203, 2027, 1e12, 0.425, true, false,
); // prettier-ignore
const cell = fc.oneof(
  { weight: 8, arbitrary: words },
  { weight: 1, arbitrary: fc.string({ maxLength: 40 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
);
const rows = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 });
const formats: fc.Arbitrary<CellText> = fc.tuple(
  fc.nat(13),
  fc.nat(8),
  fc.constantFrom("0%", "m/d/yyyy", "$#,##0", "h:mm", "mm:ss", "0.0"),
);
const merge: fc.Arbitrary<Rectangle> = fc.record({
  row: fc.nat(13),
  column: fc.nat(8),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 9 }),
});
/** Sheets that look like a table more often than chance would have it. */
const header: CellValue[] = [
  "#",
  "Goal",
  "Objective",
  "Action",
  "Measure",
  "Owner",
  "Baseline",
  "Target",
  "Due",
];
const sheet = fc.record({
  rows: fc.tuple(fc.boolean(), rows).map(([headed, body]) => (headed ? [header, ...body] : body)),
  numberFormats: fc.array(formats, { maxLength: 12 }),
  merges: fc.array(merge, { maxLength: 3 }),
});

describe("any workbook", () => {
  it("is read without throwing, each item from a cell, no number invented", () => {
    fc.assert(
      fc.property(fc.array(sheet, { minLength: 1, maxLength: 2 }), (sheets) => {
        const reading = read(workbookOf(...sheets));
        expect(invented(reading)).toEqual([]);
        for (const item of reading.items) {
          const place = parseCellAddress(item.text.source.cell);
          const source = reading.sheets.findIndex(({ name }) => name === item.text.source.sheet);
          expect(place && sheets[source]?.rows[place.row]?.[place.column]).not.toBeNull();
          for (const index of [item.goal, item.objective]) {
            if (index !== null) expect(reading.items[index]?.kind).toMatch(/^(goal|objective)$/);
          }
        }
        expect(itemsJson(reading)).toHaveLength(reading.items.length);
      }),
      { numRuns: 400, seed: 20260115 },
    );
  });
});
