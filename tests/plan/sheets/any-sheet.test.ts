/** Whatever a sheet holds, reading it returns a reading: no throw, rows in order, roles for every column of the range. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSheets } from "../../../core/plan/sheets/read-sheets";
import type { CellValue } from "../../../core/workbook/cells";
import { emptySheet, type SheetSnapshot } from "../../../core/workbook/snapshot";
import { workbookOf } from "../sheet-of";

const words = ["Goal", "Objective", "Owner", "Target", "Due", "Status", "Q1", "FY26", "Total", "* note", "TBD", "95%", "$4K", "x", "1.1", "Reduce wait times by 20%", "Goal 1: Safe streets", "\n", " ", "‮é"]; // prettier-ignore

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<CellValue>(...words, null, null, null) },
  { weight: 1, arbitrary: fc.oneof(fc.string({ maxLength: 80 }), fc.double(), fc.boolean()) },
);
const at = fc.tuple(fc.nat(45), fc.nat(14));

const sheet: fc.Arbitrary<SheetSnapshot> = fc.record({
  values: fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 40 }),
  bold: fc.array(at, { maxLength: 20 }),
  merges: fc.array(at.map(([row, column]) => ({ row, column, rows: 1 + (column % 3), columns: 1 + (row % 6) })), { maxLength: 8 }),
}).map((parts) => ({ ...emptySheet("Any"), ...parts })); // prettier-ignore

describe("any sheet", () => {
  it("is read without error, with its rows in order and inside the sheet", () => {
    fc.assert(
      fc.property(sheet, (any) => {
        const [reading] = readSheets(workbookOf(any), { today: "2026-02-16", skipSheets: [] });
        expect(reading?.isPlan === false).toBe(reading?.reason !== null);
        for (const table of reading?.tables ?? []) {
          const rows = table.rows.map((row) => row.row);
          expect(rows).toEqual([...rows].sort((a, b) => a - b));
          expect(table.dataFirstRow).toBeLessThanOrEqual(table.dataLastRow);
          expect(table.dataLastRow).toBeLessThan(any.values.length);
          expect(table.columns.length).toBe(table.range.columns);
          for (const column of table.columns) expect(column.confidence).toBeLessThan(1);
        }
      }),
      { numRuns: 300, seed: 20260216 },
    );
  });
});
