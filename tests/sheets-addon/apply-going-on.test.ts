/** Writing that is stopped between two sheets, or killed anywhere: going on ends in the same book as one go. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptySheet } from "../../core/workbook/snapshot";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { environment } from "../workbench/xlsx/environment";
import { fullPatch, madePatch, madeSheet } from "../workbench/xlsx/made-patch";
import { pictureOf } from "./document-picture";
import type { HostRig } from "./host-rig";
import { openHostRig } from "./host-rig";

const plan: WorkbookSnapshot = {
  ...{ name: "Plan", ...environment, dateSystem: 1900, definedNames: [] },
  sheets: [
    { ...emptySheet("Plan"), values: [["Goal", 12]] },
    { ...emptySheet("Notes"), values: [["Later"]] },
  ],
};

/** An older book: a sheet that stays and looks otherwise, one that is no longer needed, and a name that leads to it. */
const older = madePatch({
  styles: { loud: { bold: true, fill: "#FF0000" } },
  sheets: [
    madeSheet("_ledger", { rows: [[{ value: "old", style: "loud", note: "Old" }, { value: 2 }]] }),
    madeSheet("Results", {
      columns: [{ width: 30, isKey: true }],
      rows: [[{ value: "ID" }], [{ value: "O1" }], [{ value: "O2" }]],
      merges: [{ row: 4, column: 4, rows: 2, columns: 2 }],
      filter: { row: 0, column: 0, rows: 3, columns: 1 },
      freeze: { rows: 1, columns: 0 },
    }),
    madeSheet("Old list", { rows: [[{ value: "A" }]] }),
  ],
  definedNames: [{ name: "Old_owners", refersTo: "='Old list'!$A$1" }],
});
const previousSheets = older.sheets.map(({ name }) => name);

const newer = {
  ...fullPatch,
  sheets: [madeSheet("First", { columns: [{ width: 8, isKey: true }] }), ...fullPatch.sheets].map(
    (sheet) => ({
      ...sheet,
      rows: sheet.name === "First" ? [[{ value: "ID" }], [{ value: "O1" }]] : sheet.rows,
    }),
  ),
  remove: ["Old list"],
  marks: [
    { type: "note" as const, at: { sheet: "Plan", cell: "B1" }, text: "See the book." },
    {
      type: "link" as const,
      at: { sheet: "Plan", cell: "A1" },
      to: { sheet: "Results", cell: "B2" },
    },
  ],
  show: { sheet: "Results", cell: "B2" },
};

const cases = [
  { book: "a new book", before: null, previous: [] },
  { book: "a book over an older one", before: older, previous: previousSheets },
];

function opened(before: typeof older | null): HostRig {
  const host = openHostRig(plan);
  if (before) host.apply(before, []);
  return host;
}

const result = ({ rig }: HostRig) => ({
  ...pictureOf(rig.workbook),
  active: rig.workbook.active?.name,
  selection: rig.workbook.selection,
});

describe.each(cases)("$book", ({ before, previous }) => {
  const whole = opened(before);
  whole.applyPart(newer, previous, Infinity);
  const { simulatedMs } = whole.rig.counters;
  const expected = result(whole);

  /** Runs that are killed at these times or stopped after so many sheets, until one comes to the end. */
  const goOn = (host: HostRig, ends: readonly ({ after: number } | { sheets: number })[]) => {
    for (const end of ends) {
      host.rig.faults.killAfterMs = "after" in end ? end.after : null;
      try {
        const sheets = "sheets" in end ? end.sheets : Infinity;
        if (host.applyPart(newer, previous, sheets) === "done") return;
      } catch (error) {
        expect(error).toMatchObject({ message: "Exceeded maximum execution time" });
      }
    }
    host.rig.faults.killAfterMs = null;
    expect(host.applyPart(newer, previous, Infinity)).toBe("done");
  };

  it("is the same where runs are killed and stopped, again and again", () => {
    const end = fc.oneof(
      fc.record({ after: fc.integer({ min: 0, max: simulatedMs }) }),
      fc.record({ sheets: fc.integer({ min: 0, max: newer.sheets.length }) }),
    );
    fc.assert(
      fc.property(fc.array(end, { minLength: 1, maxLength: 5 }), (ends) => {
        const host = opened(before);
        goOn(host, ends);
        expect(result(host)).toEqual(expected);
      }),
    );
  });

  it("leaves the sheets that were written whole as people have changed them since", () => {
    const host = opened(before);
    expect(host.applyPart(newer, previous, 2)).toBe("unfinished");
    host.rig.type("First", "A2", "O9");
    expect(host.applyPart(newer, previous, Infinity)).toBe("done");
    expect(host.capture().sheets.find(({ name }) => name === "First")?.values).toEqual([["ID"], ["O9"]]);
  });

  it("is not begun where there is no time left", () => {
    const host = opened(before);
    const untouched = pictureOf(host.rig.workbook);
    expect(host.applyPart(newer, previous, 0)).toBe("unfinished");
    expect(pictureOf(host.rig.workbook)).toEqual(untouched);
  });
});
