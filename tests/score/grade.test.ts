import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gradeOf } from "../../core/score/grade";

const cases: [score: number | null, stretch: string | null, committed: string | null][] = [
  [1, "exceeded ambition", "achieved"],
  [0.99, "strong", "missed, needs an explanation"],
  [0.7, "strong", "missed, needs an explanation"],
  [0.69, "moderate", "missed"],
  [0.65, "moderate", "missed"],
  [0.4, "moderate", "missed"],
  [0.39, "weak", "missed"],
  [0.3, "weak", "missed"],
  [0, "weak", "missed"],
  [null, null, null],
];

describe("grade", () => {
  it.each(cases)("of %s is %s for stretch and %s for committed", (score, stretch, committed) => {
    expect(gradeOf(score, "Stretch")).toBe(stretch);
    expect(gradeOf(score, "Committed")).toBe(committed);
  });

  it("exists for every score", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (score) => gradeOf(score, "Stretch") !== null),
    );
  });
});
