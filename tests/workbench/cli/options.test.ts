/** How the words of options are read. */
import { describe, expect, it } from "vitest";
import { readCycle, readDay, readMonth } from "../../../workbench/cli/options";

describe("a day", () => {
  it.each(["2026-06-30", "2024-02-29"])("%s is one", (text) => expect(readDay(text)).toBe(text));
  it.each(["2026-02-30", "30.6.2026", "2026-6-30", "", "2026-06-30T00:00"])("%j is none", (text) =>
    expect(() => readDay(text)).toThrow(/is not a day/),
  );
});

describe("a month", () => {
  it.each([
    ["July", 7],
    ["oct", 10],
    ["SEPTEMBER", 9],
    ["1", 1],
    ["12", 12],
  ])("%s is %i", (text, month) => expect(readMonth(text)).toBe(month));
  it.each(["0", "13", "ju", "", "Juli", "1.5"])("%j is none", (text) =>
    expect(() => readMonth(text)).toThrow(/is not a month/),
  );
});

describe("a cycle", () => {
  it.each([
    ["FY2026 Q3", "FY2026 Q3"],
    ["fy2026 q3", "FY2026 Q3"],
    ["FY2026-Q1", "FY2026 Q1"],
    ["FY2026", "FY2026"],
  ])("%s is %s", (text, cycle) => expect(readCycle(text)).toBe(cycle));
  it.each(["2026", "FY26 Q3", "FY2026 Q5", "Q3"])("%j is none", (text) =>
    expect(() => readCycle(text)).toThrow(/is not a cycle/),
  );
});
