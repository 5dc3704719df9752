import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meanScore, weightedMean } from "../../core/score/roll-up";
import type { Weighted } from "../../core/score/roll-up";

const cases: [name: string, parts: [score: number | null, weight: number | null][], mean: number | null][] = [
  ["nothing has no score", [], null],
  ["only what is scored counts", [[0.5, null], [null, null]], 0.5],
  ["nothing scored has no score", [[null, 2], [null, null]], null],
  ["a blank weight is 1", [[0, null], [1, 3]], 0.75],
  ["a weight of 0 leaves it out", [[0, 0], [1, null]], 1],
  ["all left out has no score", [[0.5, 0], [1, 0]], null],
  ["a negative weight does not count", [[0, -1], [1, 1]], 1],
  ["a weight that is no number does not count", [[0, Number.NaN], [1, 1]], 1],
]; // prettier-ignore

const part = fc.record({
  score: fc.oneof(fc.constant(null), fc.double({ min: 0, max: 1, noNaN: true })),
  weight: fc.oneof(fc.constant(null), fc.double({ min: -2, max: 100 })),
});

function close(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) < 1e-9;
}

describe("the weighted mean", () => {
  it.each(cases)("%s", (_name, parts, mean) => {
    expect(weightedMean(parts.map(([score, weight]) => ({ score, weight })))).toBe(mean);
  });

  it("lies between the lowest and the highest score that counts", () => {
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const mean = weightedMean(parts);
        const counted = parts.filter((p) => p.score !== null && (p.weight === null || p.weight > 0));
        if (mean === null) return counted.length === 0;
        const scores = counted.map((p) => p.score ?? 0);
        return mean >= Math.min(...scores) - 1e-9 && mean <= Math.max(...scores) + 1e-9;
      }),
    );
  });

  it("does not depend on the order, nor on the scale of the weights", () => {
    const weighted = fc.record({
      score: fc.double({ min: 0, max: 1, noNaN: true }),
      weight: fc.integer({ min: 0, max: 50 }),
    });
    fc.assert(
      fc.property(fc.array(weighted), fc.integer({ min: 1, max: 20 }), (parts: Weighted[], factor) => {
        const scaled = parts.map(({ score, weight }) => ({ score, weight: (weight ?? 1) * factor }));
        return close(weightedMean(parts), weightedMean(scaled.reverse()));
      }),
    );
  });
});

describe("the mean of objectives", () => {
  it("is unweighted and leaves out those without a score", () => {
    expect(meanScore([0.5, null, 1])).toBe(0.75);
    expect(meanScore([null])).toBeNull();
  });
});
