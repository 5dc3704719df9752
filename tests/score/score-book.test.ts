import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { KeyResult } from "../../core/okr/model";
import { scoreBook } from "../../core/score/score-book";
import type { Status } from "../../core/score/scores";
import { madeBook, madeCheckIn, madeKeyResult, madeObjective, madeSettings, midCycle } from "./made";

function scoredObjective(keyResults: Partial<KeyResult>[], checkedIn = true) {
  const rows = keyResults.map((changes, i) => madeKeyResult({ id: `O1.KR${i + 1}`, ...changes }));
  const checkIns = checkedIn ? rows.map(({ id }) => madeCheckIn({ keyResultId: id })) : [];
  const { objectives } = scoreBook(madeBook({ keyResults: rows, checkIns }), midCycle);
  return objectives[0];
}

const ahead: Partial<KeyResult> = { planValue: 90 };
const behind: Partial<KeyResult> = { planValue: 35 };
const farBehind: Partial<KeyResult> = { planValue: 1 };
const done: Partial<KeyResult> = { planValue: 100 };
const unscored: Partial<KeyResult> = { planValue: null };

describe("a key result in its book", () => {
  it("takes the cycle's dates where it has none", () => {
    const model = madeBook({ keyResults: [madeKeyResult({ planValue: 50 })] });
    const [score] = scoreBook(model, midCycle).keyResults;
    expect(score?.expected).toBe(45 / 89);
    expect(score?.gap).toBeCloseTo(0.5 - 45 / 89, 12);
  });

  it("takes its own dates where it has them", () => {
    const model = madeBook({ keyResults: [madeKeyResult({ start: "2026-02-05", due: "2026-02-25" })] });
    expect(scoreBook(model, midCycle).keyResults[0]?.expected).toBe(0.5);
  });

  it("takes the check-in's value before the plan's", () => {
    const model = madeBook({
      keyResults: [madeKeyResult({ planValue: 10 })],
      checkIns: [madeCheckIn({ date: "2026-02-10", value: 40 })],
    });
    const [score] = scoreBook(model, midCycle).keyResults;
    expect(score).toMatchObject({ current: 40, score: 0.4, lastCheckIn: "2026-02-10", daysSince: 5 });
  });

  it("is assessed by a check-in without a value, which keeps the plan's", () => {
    const model = madeBook({ keyResults: [madeKeyResult({ planValue: 60 })], checkIns: [madeCheckIn()] });
    expect(scoreBook(model, midCycle).keyResults[0]).toMatchObject({ current: 60, status: "On track" });
  });

  it("is not assessed by the plan's value", () => {
    const model = madeBook({ keyResults: [madeKeyResult({ planValue: 60 })] });
    expect(scoreBook(model, midCycle).keyResults[0]?.status).toBe("Not assessed");
  });

  it("says what is pending", () => {
    const model = madeBook({ keyResults: [madeKeyResult({ baseline: null })], checkIns: [madeCheckIn()] });
    expect(scoreBook(model, midCycle).keyResults[0]).toMatchObject({
      score: null,
      gap: null,
      status: "Not scored",
      pending: ["baseline", "current"],
    });
  });

  it("is scored by the settings' as-of date where there is one", () => {
    const settings = madeSettings({ asOf: "2026-01-01" });
    const scores = scoreBook(
      madeBook({ keyResults: [madeKeyResult({ planValue: 50 })], settings }),
      midCycle,
    );
    expect(scores.asOf).toBe("2026-01-01");
    expect(scores.keyResults[0]).toMatchObject({ expected: 0, status: "On track" });
  });
});

describe("an objective", () => {
  const statuses: [name: string, keyResults: Partial<KeyResult>[], status: Status][] = [
    ["without key results", [], "Not scored"],
    ["with nothing scored", [unscored], "Not scored"],
    ["stands as its least well key result", [done, ahead, behind], "At risk"],
    ["off track goes before at risk", [behind, farBehind], "Off track"],
    ["missed goes before all", [farBehind, { planValue: 50, due: "2026-02-01" }], "Missed"],
    ["is done when all are", [done, done], "Done"],
    ["is not held up by one without a score", [done, unscored], "Done"],
    ["is not held up by one left out on purpose", [ahead, { ...farBehind, weight: 0 }], "On track"],
  ];
  it.each(statuses)("%s: status", (_name, keyResults, status) => {
    expect(scoredObjective(keyResults)?.status).toBe(status);
  });

  it("is never green while nobody looks at a key result", () => {
    expect(scoredObjective([done, ahead], false)?.status).toBe("Not assessed");
  });

  it("says how many of its key results are scored", () => {
    const objective = scoredObjective([done, ahead, unscored, unscored]);
    expect(objective).toMatchObject({ keyResults: 4, scored: 2, score: 0.95 });
  });

  it("weighs its key results", () => {
    expect(scoredObjective([{ planValue: 100, weight: 3 }, { planValue: 0 }])?.score).toBe(0.75);
  });
});

describe("units and the city", () => {
  const objectives = [
    madeObjective({ id: "O1", department: "Parks", owner: "Parks Director" }),
    madeObjective({ id: "O2", department: null }),
    madeObjective({ id: "O3", department: "Parks", owner: " " }),
  ];
  const keyResults = [
    madeKeyResult({ id: "O1.KR1", objectiveId: "O1", planValue: 100 }),
    madeKeyResult({ id: "O2.KR1", objectiveId: "O2", planValue: 0 }),
  ];
  const scores = scoreBook(madeBook({ objectives, keyResults }), midCycle);

  it("count, own and average their objectives", () => {
    expect(scores.units.map(({ unit }) => unit)).toEqual(["City", "Parks"]);
    expect(scores.units[1]).toMatchObject({ objectives: 2, owned: 1, score: 1 });
    expect(scores.units[1]?.byStatus).toMatchObject({ Done: 1, "Not scored": 1, "On track": 0 });
    expect(scores.city).toMatchObject({ objectives: 3, owned: 1, score: 0.5 });
  });
});

describe("any book", () => {
  it("has no score outside 0..1 and no number that is not finite", () => {
    const value = fc.oneof(fc.constant(null), fc.double(), fc.integer({ min: -100, max: 100 }));
    const keyResult = fc
      .record({ baseline: value, target: value, planValue: value, weight: value, relative: fc.boolean() })
      .map((numbers) => madeKeyResult(numbers));
    fc.assert(
      fc.property(fc.array(keyResult, { maxLength: 6 }), (keyResults) => {
        const scores = scoreBook(madeBook({ keyResults }), midCycle);
        const all = [scores.city.score, ...scores.objectives.map((o) => o.score)];
        all.push(...scores.keyResults.flatMap((k) => [k.score, k.expected]));
        const gaps = scores.keyResults.flatMap((k) => [k.gap, k.progress]);
        return (
          all.every((n) => n === null || (n >= 0 && n <= 1)) &&
          gaps.every((n) => n === null || Number.isFinite(n)) &&
          scores.keyResults.every((k) => (k.score === null) === k.pending.length > 0)
        );
      }),
      { numRuns: 1000 },
    );
  });
});
