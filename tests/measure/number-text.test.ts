/** Cells that are one amount, and cells that only look like one. */
import { describe, expect, it } from "vitest";
import { readNumberText } from "../../core/measure";

describe("a cell that is one amount", () => {
  it.each([
    ["3,418,207", 3418207, null, "=", false],
    ["$57K", 57000, "$", "=", false],
    ["18.4 Million", 18400000, null, "=", false],
    ["(2,350)", -2350, null, "=", false],
    ["72 per cent", 72, "%", "=", false],
    ["> 250,000 households", 250000, "count", ">", false],
    ["±3%", 3, "%", "+/-", false],
    ["+/- 4%", 4, "%", "+/-", false],
    ["60+", 60, null, ">=", false],
    ["500 or more", 500, null, ">=", false],
    ["≤ 25", 25, null, "<=", false],
    ["<2%", 2, "%", "<", false],
    ["≥ 1.5x", 1.5, "ratio", ">=", false],
    ["30% reduction", 30, "%", "=", true],
    ["by 12%", 12, "%", "=", true],
    ["+4%", 4, "%", "=", true],
    ["15 crews x 3 shifts = 45", 45, null, "=", false],
    ["$18.6M", 18600000, "$", "=", false],
    ["no more than 3", 3, null, "<=", false],
    ["US$2.5m", 2500000, "$", "=", false],
    ["£3.4bn", 3400000000, "£", "=", false],
    ["4.2 out of 5", 4.2, "count", "=", false],
    ["90% within 5 days", 90, "%", "=", false],
    ["three (3) workshops", 3, "count", "=", false],
    ["10 business days", 10, "business days", "=", false],
    ["-2.5%", -2.5, "%", "=", false],
    ["two thirds", 66.7, "%", "=", false],
    ["2026", 2026, null, "=", false],
  ])("%s", (text, value, unit, comparator, relative) => {
    expect(readNumberText(text)).toMatchObject({ value, unit, comparator, relative });
  });

  it("gives both ends of a range", () => {
    expect(readNumberText("70–75%")).toMatchObject({
      value: 70,
      upper: 75,
      unit: "%",
      comparator: "between",
    });
    expect(readNumberText("5–10 million")).toMatchObject({ value: 5e6, upper: 1e7 });
  });

  it("spans the number with its unit, not the comparator", () => {
    const text = "at least 95% of staff";
    const found = readNumberText(text);
    expect(text.slice(...(found?.span ?? [0, 0]))).toBe("95%");
  });
});

describe("a cell that is no amount", () => {
  it.each([
    "TBD", "n/a", "Pending", "ongoing", "AAA", "Yes", "", "6/30/2026", "June 2026", "Q3 FY27", "555-123-4567",
    "10:12", "4.1.1", "B-12", "24/7", "5 clinics and 12 nurses", "No target",
  ])("%s", (text) => {
    expect(readNumberText(text)).toBeNull();
  }); // prettier-ignore
});
