/** Baseline, target and actual cells: numbers by format and text, levels in words, placeholders and what spreadsheets mangle. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNumberCell, type NumberCell } from "../../../core/plan/cells/number-cell";
import { sheetCells } from "../../../core/plan/cells/sheet-cells";
import type { CellValue } from "../../../core/workbook/cells";
import { emptySheet } from "../../../core/workbook/snapshot";

function read(value: CellValue, format?: string, hours = false): NumberCell | null {
  const sheet = emptySheet("S");
  sheet.values = [[value]];
  if (format !== undefined) sheet.numberFormats = [[0, 0, format]];
  const cell = sheetCells(sheet, 1900).at(0, 0);
  return cell && readNumberCell(cell, () => hours);
}

describe("number cells", () => {
  it.each<[CellValue, string | undefined, Partial<NumberCell>]>([
    [0.142, "0.0%", { type: "number", value: 14.2, unit: "%", bare: false }],
    [0.85, undefined, { type: "number", value: 0.85, unit: null, bare: true }],
    [1.7e308, "0%", { type: "error-value" }],
    [43000, '"$"#,##0', { type: "number", value: 43000, unit: "$" }],
    ["$43K", undefined, { type: "number", value: 43000, unit: "$" }],
    ["2,260,114", undefined, { type: "number", value: 2260114 }],
    ["(1,200)", undefined, { type: "number", value: -1200 }],
    ["≥ 98%", undefined, { type: "number", value: 98, unit: "%", comparator: ">=" }],
    ["42,000 (61% of them children)", undefined, { type: "number", value: 42000, span: [0, 6] }],
    ["90% (2026), 95% (2027)", undefined, { type: "prose" }],
    ["800 or more", undefined, { type: "number", value: 800, comparator: ">=" }],
    ["4% increase", undefined, { type: "number", value: 4, unit: "%", relative: true }],
    ["3 → 5", undefined, { type: "number", value: 5, from: { value: 3, span: [0, 1] } }],
    ["10:12", undefined, { type: "number", value: 10.2, unit: "minutes" }],
    [0.425, "h:mm", { type: "number", value: 10.2, unit: "minutes" }],
    ["AA+", undefined, { type: "words", text: "AA+" }],
    [true, undefined, { type: "words", text: "Yes" }],
    ["Pending", undefined, { type: "placeholder" }],
    ["n/a", undefined, { type: "placeholder" }],
    ["11-Jun", undefined, { type: "mangled-date" }],
    [46184, "d-mmm", { type: "mangled-date" }],
    ["#REF!", undefined, { type: "error-value" }],
  ])("%j with format %j", (value, format, expected) => {
    expect(read(value, format)).toMatchObject(expected);
  });

  it("counts hours where the column does", () => {
    expect(read("1:30", undefined, true)).toMatchObject({ value: 90 });
  });

  it("says only what stands in the span", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.,%$ to→-()KM<>≥AB:") }), (text) => {
        const result = read(text);
        return (
          result === null || !("span" in result) || result.span === null || result.span[1] <= text.length
        );
      }),
    );
  });
});
