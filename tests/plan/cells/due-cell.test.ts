/** Due cells: days, periods, frequencies and placeholders; the order of day and month is the column's. */
import { describe, expect, it } from "vitest";
import { dateOrder } from "../../../core/plan/cells/date-order";
import { readDueCell, type DueCell } from "../../../core/plan/cells/due-cell";
import { sheetCells } from "../../../core/plan/cells/sheet-cells";
import type { CellValue } from "../../../core/workbook/cells";
import { emptySheet } from "../../../core/workbook/snapshot";

function read(value: CellValue, format?: string): DueCell | null {
  const sheet = emptySheet("S");
  sheet.values = [[value]];
  if (format !== undefined) sheet.numberFormats = [[0, 0, format]];
  const cell = sheetCells(sheet, 1900).at(0, 0);
  return cell && readDueCell(cell, "mdy", 1900);
}

describe("due cells", () => {
  it.each<[CellValue, string | undefined, Partial<DueCell>]>([
    [46203, "m/d/yyyy", { type: "date", norm: "2026-06-30" }],
    [46203, undefined, { type: "date", norm: "2026-06-30" }],
    [2027, undefined, { type: "date", norm: "2027" }],
    ["FY27", undefined, { type: "date", norm: "FY2027" }],
    ["Q3 FY27", undefined, { type: "date", norm: "FY2027 Q3" }],
    ["Sept 2027", undefined, { type: "date", norm: "2027-09" }],
    ["12/2026", undefined, { type: "date", norm: "2026-12" }],
    ["by 6/30/2026", undefined, { type: "date", norm: "2026-06-30" }],
    ["30.06.2026", undefined, { type: "date", norm: "2026-06-30" }],
    ["H1 2026", undefined, { type: "date", norm: "2026-Q2" }],
    ["2nd half of FY27", undefined, { type: "date", norm: "FY2027 Q4" }],
    ["FY26/FY27", undefined, { type: "date", norm: "FY2027" }],
    ["FY2026 & FY2027", undefined, { type: "date", norm: "FY2027" }],
    ["Ongoing", undefined, { type: "ongoing" }],
    ["Quarterly", undefined, { type: "frequency" }],
    ["Each October", undefined, { type: "frequency" }],
    ["TBD", undefined, { type: "placeholder" }],
    ["after the audit", undefined, { type: "not-read" }],
    [12, undefined, { type: "not-read" }],
    [true, undefined, { type: "not-read" }],
  ])("%j with format %j", (value, format, expected) => {
    expect(read(value, format)).toMatchObject(expected);
  });

  it.each<[string[], string, string]>([
    [["3/4/2026", "25/4/2026"], "en-US", "dmy"],
    [["3/4/2026", "4/25/2026"], "en-GB", "mdy"],
    [["3/4/2026"], "en-US", "mdy"],
    [["3/4/2026"], "en-AU", "dmy"],
    [["Q3 FY27"], "en-US", "mdy"],
  ])("%j in %s is %s", (texts, locale, order) => {
    expect(dateOrder(texts, locale)).toBe(order);
  });
});
