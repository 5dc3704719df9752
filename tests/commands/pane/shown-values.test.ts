import { describe, expect, it } from "vitest";
import { shownAmount, shownDue, shownTarget } from "../../../core/messages/en/shown-values";

describe("a value of a plan as people write it", () => {
  it.each<[number, string | null, string]>([
    [45, "days", "45 days"],
    [1, "days", "1 day"],
    [1, "working days", "1 working day"],
    [8.5, "%", "8.5%"],
    [1_200_000, "$", "$1,200,000"],
    [-250, "$", "-$250"],
    [450, "KES", "KES 450"],
    [12, "pesos", "12 pesos"],
    [10_400, "count", "10,400"],
    [0.14199999999999999, null, "0.142"],
    [66, "index", "66"],
    [3.5, "per 100,000", "3.5 per 100,000"],
  ])("amount: %s %s is %s", (value, unit, shown) => {
    expect(shownAmount(value, unit)).toBe(shown);
  });

  it.each<[Parameters<typeof shownTarget>, string]>([
    [[95, null, "%", false, ">="], "at least 95%"],
    [[2, null, "%", false, "<"], "less than 2%"],
    [[10, null, "days", false, "<="], "at most 10 days"],
    [[5, 10, "days", false, "between"], "5 to 10 days"],
    [[25, null, "%", true, "="], "by 25%"],
    [[40, null, "count", false, "="], "40"],
  ])("target: %j is %s", (target, shown) => {
    expect(shownTarget(...target)).toBe(shown);
  });

  it.each([
    ["2027-06-30", "30 June 2027"],
    ["2027-06", "June 2027"],
    ["2027", "2027"],
    ["FY2026 Q3", "FY2026 Q3"],
    ["2025-26", "2025-26"],
    ["P5Y", "within 5 years"],
    ["P1M", "within 1 month"],
    ["YE", "the end of the year"],
  ])("due: %s is %s", (norm, shown) => {
    expect(shownDue(norm)).toBe(shown);
  });
});
