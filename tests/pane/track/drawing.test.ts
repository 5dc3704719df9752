import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { progressPoints } from "../../../pane/steps/track/progress-points";
import { shownDay, shownScore, shownShare, shownValue } from "../../../pane/steps/track/shown";
import { sparklinePoints } from "../../../pane/steps/track/sparkline-points";
import { trackedKeyResult, unscored } from "./tracked";

const box = { width: 100, height: 40 };

describe("A history as a line", () => {
  it("goes from left to right in time, and up with the value", () => {
    const history = [
      { date: "2026-01-01", value: 10 },
      { date: "2026-01-26", value: 30 },
      { date: "2026-04-11", value: 20 },
    ];
    expect(sparklinePoints(history, box)).toEqual([
      { x: 0, y: 40 },
      { x: 25, y: 0 },
      { x: 100, y: 20 },
    ]);
  });
  it("runs through the middle where nothing changes, and is a point in the middle for one day", () => {
    expect(sparklinePoints([{ date: "2026-01-01", value: 5 }], box)).toEqual([{ x: 50, y: 20 }]);
    expect(sparklinePoints([], box)).toEqual([]);
  });
  it("stays in its box", () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-03-${String(n).padStart(2, "0")}`);
    const value = fc.double({ noNaN: true, min: -1e12, max: 1e12 });
    fc.assert(
      fc.property(fc.array(fc.record({ date: day, value })), (entries) => {
        const history = [...entries].sort((a, b) => (a.date < b.date ? -1 : 1));
        for (const { x, y } of sparklinePoints(history, box)) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(box.width);
          expect(y).toBeGreaterThanOrEqual(-1e-6);
          expect(y).toBeLessThanOrEqual(box.height + 1e-6);
        }
      }),
    );
  });
});

describe("The line from baseline to target", () => {
  it("works out a relative target", () => {
    const keyResult = trackedKeyResult({
      direction: "Decrease",
      unit: "%",
      relative: true,
      baseline: 200,
      target: 25,
      current: 175,
      progress: 0.5,
      score: 0.5,
    });
    expect(progressPoints(keyResult)).toMatchObject({
      baseline: 200,
      target: 150,
      reached: 0.5,
      expected: 0.5,
    });
  });
  it("stops at its ends and keeps the progress beyond them", () => {
    const keyResult = trackedKeyResult({ current: 120, progress: 2, score: 1 });
    expect(progressPoints(keyResult)).toMatchObject({ reached: 1, progress: 2 });
  });
  it("is not drawn without a score", () => {
    expect(progressPoints(unscored("O1.KR1", ["baseline", "current"]))).toBeNull();
  });
});

test.each([
  [80, "%", "80%"],
  [1200, "$", "$1,200"],
  [-1200, "$", "-$1,200"],
  [45, "days", "45 days"],
  [12, "count", "12"],
  [0.00412, null, "0.00412"],
  [0, "days", "0 days"],
  [1234567.891, null, "1,234,567.89"],
])("%d in %j is shown as %s", (value, unit, shown) => {
  expect(shownValue(value, unit)).toBe(shown);
});

test("days, scores and shares are shown as people read them", () => {
  expect(shownDay("2026-02-16")).toBe("16 February 2026");
  expect(shownDay("some day")).toBe("some day");
  expect(shownScore(0.625)).toMatch(/^0\.6[23]$/);
  expect(shownShare(0.5)).toBe("50%");
});
