import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { readValue } from "../../../core/commands/check-in/read-value";
import { shownValue } from "../../../pane/steps/track/shown";

describe("A value that a person types", () => {
  test.each([
    ["80", "%", 80],
    ["80 %", "%", 80],
    ["80%", "%", 80],
    ["0.8", "%", 0.8],
    ["1,250.5", null, 1250.5],
    ["-3.5", "days", -3.5],
    ["\u22123.5", "days", -3.5],
    [".5", null, 0.5],
    ["$1,200,000", "$", 1200000],
    ["-$5", "$", -5],
    ["45 days", "days", 45],
    ["45 Days", "days", 45],
    ["  12 ", "count", 12],
  ])("%j in %j is %d", (typed, unit, value) => {
    expect(readValue(typed, unit)).toEqual({ kind: "value", value });
  });

  test.each([
    ["80 %", "days", "percent"],
    ["1.2m", "$", "abbreviated"],
    ["$1.2 million", "$", "abbreviated"],
    ["1,5", null, "comma"],
    ["12,50", "%", "comma"],
    ["about 5", null, "no number"],
    ["1e3", null, "no number"],
    ["-", null, "no number"],
    ["1.2.3", null, "no number"],
  ])("%j in %j is no value: %s", (typed, unit, problem) => {
    expect(readValue(typed, unit)).toEqual({ kind: "problem", problem });
  });

  test.each(["", "  ", "%"])("is none where nothing but the unit is typed: %j", (typed) => {
    expect(readValue(typed, "%")).toEqual({ kind: "none" });
  });

  it("is read back as it is shown", () => {
    const cents = fc.integer({ min: -1e9, max: 1e9 }).map((count) => count / 100);
    fc.assert(
      fc.property(cents, fc.constantFrom("%", "$", "days", "count", null), (value, unit) => {
        fc.pre(Math.abs(value) >= 1 || value === 0);
        expect(readValue(shownValue(value, unit), unit)).toEqual({ kind: "value", value: value + 0 });
      }),
    );
  });
});
