import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { directionSchema } from "../../core/okr/model";
import { progressOf, scoreOf } from "../../core/score/progress";
import { madeKeyResult } from "./made";

/** Numbers as plans have them, two decimals; powers of two keep scaling exact. */
const amount = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 100);
const anyNumber = fc.oneof(fc.constant(null), fc.double(), amount);
const direction = fc.constantFrom(null, ...directionSchema.options);
const distinct = fc.tuple(amount, amount, amount).filter(([baseline, target]) => baseline !== target);

function progress(baseline: number, target: number, current: number): number {
  const result = progressOf(madeKeyResult({ baseline, target }), current);
  if (result.progress === null) throw new Error(`no progress: ${result.pending.join()}`);
  return result.progress;
}

const near = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

describe("progress, whatever the numbers", () => {
  it("is a finite number, or missing with a reason", () => {
    fc.assert(
      fc.property(
        fc.record({ baseline: anyNumber, target: anyNumber, direction, relative: fc.boolean() }),
        fc.constantFrom(null, "%", "points", "days"),
        anyNumber,
        (numbers, unit, current) => {
          const result = progressOf(madeKeyResult({ ...numbers, unit }), current);
          if (result.progress === null) return result.pending.length > 0;
          const score = scoreOf(result.progress);
          return Number.isFinite(result.progress) && result.pending.length === 0 && score >= 0 && score <= 1;
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("is 0 at the baseline and 1 at the target", () => {
    fc.assert(
      fc.property(distinct, ([baseline, target]) => {
        expect(progress(baseline, target, baseline)).toBe(0);
        expect(progress(baseline, target, target)).toBe(1);
      }),
    );
  });

  it("grows with every step towards the target", () => {
    fc.assert(
      fc.property(distinct, fc.integer({ min: 1, max: 10_000 }), ([baseline, target, current], step) => {
        const further = current + Math.sign(target - baseline) * step;
        return progress(baseline, target, further) > progress(baseline, target, current);
      }),
    );
  });

  it("does not depend on the unit that the numbers are counted in", () => {
    fc.assert(
      fc.property(distinct, fc.integer({ min: 1, max: 1000 }), ([b, t, v], factor) =>
        near(progress(b * factor, t * factor, v * factor), progress(b, t, v)),
      ),
    );
  });

  it("does not depend on where zero is", () => {
    fc.assert(
      fc.property(
        fc.tuple(
          fc.integer({ min: -1e6, max: 1e6 }),
          fc.integer({ min: -1e6, max: 1e6 }),
          fc.integer({ min: -1e6, max: 1e6 }),
        ),
        fc.integer({ min: -1e6, max: 1e6 }),
        ([b, t, v], shift) => b === t || near(progress(b + shift, t + shift, v + shift), progress(b, t, v)),
      ),
    );
  });

  it("of a decrease is that of its mirror image", () => {
    fc.assert(fc.property(distinct, ([b, t, v]) => near(progress(-b, -t, -v), progress(b, t, v))));
  });
});
