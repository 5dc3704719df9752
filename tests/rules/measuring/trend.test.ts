import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valueOn } from "../../../core/rules/measuring/trend";

describe("valueOn", () => {
  it("goes on along a straight line", () => {
    const slope = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(slope, fc.integer({ min: -1000, max: 1000 }), (perDay, first) => {
        const points = [1, 4, 11].map((day) => ({
          day: `2026-01-${String(day).padStart(2, "0")}`,
          value: first + perDay * (day - 1),
        }));
        expect(valueOn("2026-02-01", points)).toBeCloseTo(first + perDay * 31, 6);
      }),
    );
  });

  it("says nothing without two different days", () => {
    expect(valueOn("2026-02-01", [])).toBeNull();
    expect(valueOn("2026-02-01", [{ day: "2026-01-01", value: 3 }])).toBeNull();
    const sameDay = [3, 5].map((value) => ({ day: "2026-01-01", value }));
    expect(valueOn("2026-02-01", sameDay)).toBeNull();
  });
});
