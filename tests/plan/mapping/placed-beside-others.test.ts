/** Tables that a person puts among others of the same sheet, and texts that stand twice in one cell. */
import { describe, expect, it } from "vitest";
import { correctKinds } from "../../../core/plan/mapping/correct-kinds";
import { mappingOf } from "../../../core/plan/mapping/mapping-of";
import { emptyMapping } from "../../../core/plan/mapping/plan-mapping";
import type { PlanMapping } from "../../../core/plan/mapping/plan-mapping";
import { rangeAddress } from "../../../core/workbook/a1";
import { madeReading } from "../../okr/from-plan/made-plan";
import { sheetOf, workbookOf } from "../sheet-of";
import { misfits, read, saying, sheetNamed } from "./harbour-plan";

const header = "!Measure | Baseline | Target | Responsible";
const measures = [
  "Minutes to roll out at night | 3.1 | 2 | Captain",
  "Volunteers on the roll | 22 | 30 | Chief",
  "Drills held | 18 | 24 | Training Officer",
  "Hydrants tested | 140 | 310 | Captain",
];
const tablesOf = (plan: ReturnType<typeof workbookOf>, given: Partial<PlanMapping>, kept?: Partial<PlanMapping>) => {
  const reading = read(given, { workbook: plan, ...(kept && { kept }) });
  return { reading, tables: sheetNamed(reading, "Sheet1").tables };
}; // prettier-ignore
const ranges = (tables: ReturnType<typeof tablesOf>["tables"]) =>
  tables.map(({ range }) => rangeAddress(range)).sort();

describe("two tables beside each other", () => {
  const steps = ["Initiative | Assigned to | Due", "Paint the bay doors | Lieutenant | 2026-04-30", "Sign the mutual aid pact | Chief | 2026-05-31"];
  const plan = workbookOf(
    sheetOf({ rows: [header, ...measures].map((row, i) => (steps[i] ? `${row} | | ${steps[i]}` : row)) }),
  );
  const found = tablesOf(plan, {});

  it("are written with the columns that they take", () => {
    expect(mappingOf(found.reading, []).tables).toEqual([
      { sheet: "Sheet1", headerRows: [1], firstColumn: "A", lastColumn: "D" },
      { sheet: "Sheet1", headerRows: [1], firstColumn: "F", lastColumn: "H" },
    ]);
  });

  it("stay beside each other when one of them is corrected", () => {
    const [left, right] = mappingOf(found.reading, []).tables;
    if (!left || !right) throw new Error("not found");
    const { tables, reading } = tablesOf(plan, { tables: [{ ...left, lastRow: 4 }, right] });
    expect(misfits(reading)).toEqual([]);
    expect(ranges(tables)).toEqual(["A1:D4", "F1:H3"]);
    const untouched = (of: typeof tables) => of.find(({ range }) => range.column === 5);
    expect(untouched(tables)).toEqual({ ...untouched(found.tables), setByPerson: true });
  });
}); // prettier-ignore

describe("two tables below each other", () => {
  const lines = [header, ...measures.slice(0, 2), "", "", "Second shift | 2027", "", "", header, ...measures.slice(2)];
  const plan = workbookOf(sheetOf({ rows: lines }));

  it("part where the second is said to begin", () => {
    const { tables } = tablesOf(plan, {
      tables: [
        { sheet: "Sheet1", headerRows: [1] },
        { sheet: "Sheet1", headerRows: [9], firstRow: 6 },
      ],
    });
    expect(tables.map(({ dataLastRow }) => dataLastRow + 1)).toEqual([3, 11]);
    expect(tables[0]?.rows.every(({ row }) => row < 5)).toBe(true);
  });

  it("are one where only one is listed, with the header that stands again in it", () => {
    const { tables } = tablesOf(plan, { tables: [{ sheet: "Sheet1", headerRows: [1], lastRow: 11 }] });
    expect(tables.map(({ headerRows }) => headerRows)).toEqual([[0, 8]]);
  });

  it("are kept by their own rows as long as their words stand there, though they stand elsewhere too", () => {
    const kept = tablesOf(plan, { tables: [{ sheet: "Sheet1", headerRows: [1], lastRow: 3 }] }).reading.mappings.keep;
    expect(kept.tables).toHaveLength(1);
    const { tables, reading } = tablesOf(plan, {}, kept);
    expect([ranges(tables), misfits(reading)]).toEqual([["A1:D3"], []]);
  });

  it("are not guessed where their words no longer stand there, and stand elsewhere twice", () => {
    const kept = tablesOf(plan, { tables: [{ sheet: "Sheet1", headerRows: [1], lastRow: 3 }] }).reading.mappings.keep;
    const moved = workbookOf(sheetOf({ rows: ["Fire service", ...lines] }));
    const { tables, reading } = tablesOf(moved, {}, kept);
    expect(misfits(reading)).toEqual([["mapping-does-not-fit", "Sheet1", null]]);
    expect(tables).toEqual(tablesOf(moved, {}).tables);
  });
}); // prettier-ignore

describe("a text that stands twice in one cell and was read as two kinds", () => {
  const twice = { text: "Drills held", cell: "A4" };
  const reading = madeReading([{ kind: "kpi", ...twice }, { kind: "key-result", ...twice }]); // prettier-ignore
  const withSheet = {
    ...reading,
    sheets: [{ name: "Plan", isPlan: true, confidence: 1, reason: null, tables: [] }],
  };

  it("is not written: no entry could tell the two apart", () => {
    expect(mappingOf(withSheet, []).kinds).toEqual([]);
  });

  it("becomes what a person says of it", () => {
    const given = saying({ kinds: [{ sheet: "Plan", cell: "A4", kind: "kpi" }] });
    const { keep, kinds } = correctKinds(reading.items, { kept: emptyMapping, given }, new Set(["Plan"]));
    expect(keep).toEqual([{ sheet: "Plan", cell: "A4", text: "Drills held", kind: "kpi" }]);
    expect(kinds.map(({ readAs }) => readAs)).toEqual(["kpi", "key-result"]);
  });
});
