import { describe, expect, it } from "vitest";
import { kpiMet } from "../../core/score/kpi-met";

const kpi = { comparator: null, threshold: 90, thresholdUpper: null, current: 90 };

describe("a KPI", () => {
  it.each([
    ["at least", 90, true],
    ["at least", 89.9, false],
    ["at most", 90, true],
    ["at most", 90.1, false],
    ["exactly", 0.1 + 0.2 + 89.7, true],
    ["exactly", 91, false],
  ] as const)("with %s 90 and %d is met: %s", (comparator, current, met) => {
    expect(kpiMet({ ...kpi, comparator, current })).toBe(met);
  });

  it.each([
    [9, false],
    [10, true],
    [20, true],
    [21, false],
  ])("between 10 and 20 with %d is met: %s", (current, met) => {
    expect(kpiMet({ comparator: "between", threshold: 10, thresholdUpper: 20, current })).toBe(met);
  });

  it.each([
    ["no comparator", { ...kpi }],
    ["no threshold", { ...kpi, comparator: "at least", threshold: null }],
    ["no current value", { ...kpi, comparator: "at least", current: null }],
    ["no upper end", { ...kpi, comparator: "between" }],
  ] as const)("with %s is neither met nor not", (_name, row) => {
    expect(kpiMet(row)).toBeNull();
  });
});
