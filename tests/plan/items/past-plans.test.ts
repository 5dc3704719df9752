/** A plan whose years are over reads as it did in its last year: what it says does not change with the day that it is opened. */
import { describe, expect, it } from "vitest";
import { itemOf, read, workbookOf } from "./plan-of";

const plan = workbookOf({
  rows: [
    ["Ref", "Measure", "Standard", "FY24 Actual", "FY25 Actual", "FY26 YTD", "FY26 Target", "Lead"],
    ["R1", "Meters read on schedule (%)", "≥ 90%", 91, 93, 95, 97, "Utility Billing Manager"],
    ["R2", "Average minutes to answer a billing call", "≤ 6", 9, 8, 7, 5, "Utility Billing Manager"],
    ["R3", "Bills corrected after mailing (%)", "≤ 2%", 3, 2.5, 2.2, 1.5, "Utility Billing Manager"],
  ],
});

describe("measures of FY26", () => {
  it.each(["2026-01-15", "2026-11-22", "2031-05-01"])("read the same on %s", (today) => {
    const item = itemOf(read(plan, { today }), "minutes to answer");
    expect(item.target?.value).toBe(5);
    expect(item.baseline?.value).toBe(8);
    expect(item.current?.value).toBe(7);
  });
});
