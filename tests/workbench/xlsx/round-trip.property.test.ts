/** What is written is what is read back, whatever the text. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CellSpec } from "../../../core/workbook/patch";
import { applyPatch, captureWorkbook, newWorkbook } from "../../../workbench/xlsx";
import { environment } from "./environment";
import { madePatch, madeSheet } from "./made-patch";
import { packageOf } from "./made-package";
import { tortureParts } from "./torture-parts";

/** Text that has broken spreadsheet writers before. */
const nasty = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "_x0041_",
    "_x005F_",
    "_x000D_",
    "a_xD800_b",
    "&amp;",
    "]]>",
    "<!-- -->",
    " ",
    "\t",
    "\r\n",
    "\r",
    "\n",
  ),
  fc.constantFrom(
    "\u0000",
    "\u0001\u001f",
    "\ud800",
    "x\udfffy",
    "\ufffe\uffff",
    "👩‍👩‍👧 Ünïcödé",
    "=1+1",
    "'x",
    "00012",
    "TRUE",
  ),
  fc.integer({ min: 1000, max: 32_767 }).map((length) => "long text ".repeat(3277).slice(0, length)),
);
const text = fc
  .array(nasty, { minLength: 1, maxLength: 3 })
  .map((pieces) => pieces.join("").slice(0, 32_767))
  .filter((value) => value !== "");
const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const value = fc.oneof(text, number, fc.integer(), fc.boolean(), fc.constant(null));

const cell: fc.Arbitrary<CellSpec | null> = fc.oneof(
  fc.constant(null),
  value.map((plain) => ({ value: plain })),
  fc.record({
    value,
    formula: fc.constantFrom("=1+1", '=IF(A1>"<&",_x0041_,"_x0041_")', '=MAXIFS(A:A,B:B,"MAXIFS(")'),
  }),
  fc.record({ value, note: text, style: fc.constant("bold") }),
);
const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 });

/** -0 is 0 in a file. */
const stored = (spec: CellSpec | null) => (spec?.value === 0 ? 0 : (spec?.value ?? null));

function trimmed<T>(list: readonly T[], isEmpty: (item: T) => boolean): T[] {
  let length = list.length;
  while (length > 0 && isEmpty(list[length - 1] as T)) length--;
  return list.slice(0, length);
}

describe.each([
  ["a new workbook", newWorkbook()],
  ["a workbook that holds everything", packageOf(tortureParts)],
])("a sheet in %s reads back with", (_, base) => {
  const writeAndRead = (cells: (CellSpec | null)[][]) => {
    const patch = madePatch({
      styles: { bold: { bold: true } },
      sheets: [madeSheet("Ours", { rows: cells })],
    });
    return captureWorkbook(applyPatch(base, patch, []), "x.xlsx", environment).sheets.find(
      ({ name }) => name === "Ours",
    );
  };

  it("the same values", () => {
    fc.assert(
      fc.property(rows, (cells) => {
        const expected = cells.map((row) => trimmed(row.map(stored), (item) => item === null));
        expect(writeAndRead(cells)?.values).toEqual(trimmed(expected, (row) => row.length === 0));
      }),
      { numRuns: 200 },
    );
  });

  it("the same formulas and notes", () => {
    fc.assert(
      fc.property(rows, (cells) => {
        const sheet = writeAndRead(cells);
        const all = cells.flatMap((row, r) => row.map((spec, c) => ({ r, c, spec })));
        expect(sheet?.formulas).toEqual(
          all.flatMap(({ r, c, spec }) => (spec?.formula === undefined ? [] : [[r, c, spec.formula]])),
        );
        expect(sheet?.notes).toEqual(
          all.flatMap(({ r, c, spec }) => (spec?.note === undefined ? [] : [[r, c, spec.note]])),
        );
      }),
      { numRuns: 100 },
    );
  });
});

it("keeps looks: number formats, fills, bold, merges, hidden columns, visibility", () => {
  const patch = madePatch({
    styles: {
      head: { bold: true, fill: "#A1B2C3" },
      money: { numberFormat: '"$"#,##0.00;[Red]-"$"#,##0.00' },
    },
    sheets: [
      madeSheet("Ours", {
        visibility: "hidden",
        columns: [{ width: 10 }, { width: 12.5, style: "money", hidden: true }],
        rows: [[{ value: "Head", style: "head" }, { value: 5 }]],
        merges: [{ row: 1, column: 0, rows: 2, columns: 2 }],
      }),
    ],
  });
  expect(captureWorkbook(applyPatch(newWorkbook(), patch, []), "x", environment).sheets[0]).toMatchObject({
    visibility: "hidden",
    bold: [[0, 0]],
    fills: [[0, 0, "#A1B2C3"]],
    numberFormats: [[0, 1, '"$"#,##0.00;[Red]-"$"#,##0.00']],
    merges: [{ row: 1, column: 0, rows: 2, columns: 2 }],
    hiddenColumns: [1],
  });
});
