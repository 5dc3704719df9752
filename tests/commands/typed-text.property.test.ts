/** Nothing that people type into the book is lost, however often it is converted again and whatever the plan says by then. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convert } from "../../core/commands/convert";
import type { ConvertOptions } from "../../core/commands/convert";
import { cellAddress } from "../../core/workbook/a1";
import type { CellValue } from "../../core/workbook/cells";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { edited, typed } from "../book/edit-snapshot";
import { applied, townWorkbook } from "./town";

const options: ConvertOptions = { today: "2026-02-15", fiscalYearStart: null, cycle: null, preset: null };
const plan = (target: string, due: string) => [
  "Objective | Action | Measure | Owner | Baseline | Target | Due",
  `Streets that last | Repave ten roads | Average pavement condition index | Street Superintendent | 61 | ${target} | ${due}`,
  "Streets that last | Buy a roller | Potholes older than a week | Street Superintendent | 140 | 40 | 2026-12-31",
  "Quick answers | Open at noon | Average wait at the counter in minutes | Town Clerk | 18 | 10 | 2026-12-31",
];
const town = townWorkbook(plan("70", "2027-06-30"));
const changedTown = townWorkbook(plan("75", "2027-12-31"));
const converted = (workbook: WorkbookSnapshot) => applied(workbook, convert(workbook, options).patch);
const withPlanOf = ({ sheets: [first] }: WorkbookSnapshot, workbook: WorkbookSnapshot): WorkbookSnapshot => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => (sheet.name === "Plan" && first ? first : sheet)),
});
const book = converted(town);

const words = fc.oneof(
  fc.constantFrom(
    "TBD",
    "about 12%",
    "next spring",
    "Bob + Ann",
    "12 of 20",
    "n/a",
    "?",
    "=1+",
    "Ward 3\nWard 4",
  ),
  fc.string({ minLength: 1, maxLength: 20 }).map((text) => `x${text.replace(/[^\x20-\x7e]/g, "")}x`),
);

/** Where people type: below the header, on rows that are there and on spare ones, and beside the table. Keys are not theirs. */
const inputs = [
  { sheet: "Objectives", columns: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 17, 19], rows: 2 },
  {
    sheet: "Key results",
    columns: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 20, 21, 22, 23, 27, 28, 29, 37],
    rows: 3,
  },
  { sheet: "Actions", columns: [1, 2, 3, 4, 5, 7, 9], rows: 3 },
  { sheet: "Check-ins", columns: [0, 1, 2, 3, 4, 5, 6, 7, 8], rows: 0 },
  { sheet: "People", columns: [0, 1, 2, 3, 4, 5], rows: 2 },
  { sheet: "Settings", columns: [1, 4, 5], rows: 18 },
  { sheet: "Findings", columns: [9, 10, 11, 12], rows: 12 },
  { sheet: "Rules", columns: [2, 3, 9], rows: 40 },
];
const edit = fc.constantFrom(...inputs).chain(({ sheet, columns, rows }) =>
  fc.record({
    sheet: fc.constant(sheet),
    column: fc.constantFrom(...columns),
    row: fc.integer({ min: 1, max: rows + (sheet === "Settings" ? 0 : 2) }),
    words,
  }),
);

function holds(workbook: WorkbookSnapshot, sheetName: string, text: string): boolean {
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  return (sheet?.values ?? []).some((cells) => cells.some((cell: CellValue) => String(cell).includes(text)));
}

describe("text typed into any input cell of the book, and beside its tables", () => {
  it("is there after any number of conversions, also when the plan has changed", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(edit, {
          minLength: 1,
          maxLength: 3,
          selector: ({ sheet, row, column }) => `${sheet} ${row} ${column}`,
        }),
        fc.boolean(),
        (edits, planChanges) => {
          let workbook = edits.reduce(
            (before, { sheet, row, column, words: text }) =>
              edited(before, sheet, typed(cellAddress(row, column), text)),
            book,
          );
          if (planChanges) workbook = withPlanOf(changedTown, workbook);
          for (let round = 1; round <= 2; round++) {
            workbook = converted(workbook);
            for (const { sheet, words: text } of edits) {
              expect(holds(workbook, sheet, text), `"${text}" on ${sheet}, round ${round}`).toBe(true);
            }
          }
          expect(converted(workbook), "and nothing more happens").toEqual(workbook);
        },
      ),
      {
        numRuns: 30,
        examples: [
          // Two rows of People without a name.
          [
            [
              { sheet: "People", column: 2, row: 3, words: "TBD" },
              { sheet: "People", column: 1, row: 4, words: "x x" },
            ],
            false,
          ],
        ],
      },
    );
  }, 180_000);
});
