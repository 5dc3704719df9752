/** The first month of the fiscal year is read where a sheet says it, and nowhere else. */
import { describe, expect, it } from "vitest";
import { fiscalYearStart, fiscalYearStartIn } from "../../../core/plan/cells/fiscal-year-start";
import { emptySheet } from "../../../core/workbook/snapshot";

describe("the first month of the fiscal year", () => {
  it.each([
    ["Our fiscal year runs July 1 to June 30.", 7],
    ["FY = October 1 – September 30", 10],
    ["The fiscal year begins October 1", 10],
    ["Fiscal year starting on April 1st", 4],
    ["FY26 (Oct 2025–Sep 2026)", 10],
    ["FY 2026: 7/1/2025 - 6/30/2026", 7],
    ["FY2026 ends Sept. 30, 2026", 10],
    ["Fiscal year end: June 30", 7],
    ["For the financial year ending March 31", 4],
    ["FY25-26 (July 2025 through June 2026)", 7],
    ["Financial year 1 April 2026 – 31 March 2027", 4],
    ["The financial year starts on 1 July", 7],
    ["Q1 (Jul–Sep), Q2 (Oct–Dec)", 7],
    ["Here the fiscal year is the calendar year", 1],
    ["FY = calendar year", 1],
    ["Results for the fiscal year January 1 through December 31", 1],
  ])("%j begins in month %s", (text, month) => {
    expect(fiscalYearStartIn(text)?.month).toBe(month);
  });

  it.each([
    "FY26 progress report, January – March",
    "Adopt the FY27 budget by June 15",
    "Fiscal health improves",
    "FY2026 target",
    "Q1 results due in May",
  ])("%j does not say it", (text) => {
    expect(fiscalYearStartIn(text)).toBeNull();
  });

  it("is taken from any sheet, with its cell", () => {
    const notes = { ...emptySheet("How to"), values: [["Guide"], [null, "Fiscal year: Oct 1 – Sep 30"]] };
    const snapshot = {
      name: null,
      locale: "en-US",
      timeZone: "UTC",
      dateSystem: 1900 as const,
      sheets: [emptySheet("Plan"), notes],
      definedNames: [],
    };
    const found = fiscalYearStart(snapshot);
    expect(found?.month).toBe(10);
    expect(found?.source).toMatchObject({ sheet: "How to", cell: "B2", text: "Fiscal year: Oct 1 – Sep 30" });
  });
});
