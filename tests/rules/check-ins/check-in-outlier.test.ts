import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { KeyResult } from "../../../core/okr/model";
import { foundIn } from "../findings-of";

type Case = [what: string, keyResult: Partial<KeyResult>, values: number[]];

const satisfaction = { direction: "Increase", unit: "%", baseline: 80, target: 90 } as const;
const incidents = { direction: "Decrease", unit: null, baseline: 200, target: 0 } as const;
const facilities = { direction: "Increase", unit: null, baseline: 0, target: 50 } as const;
const spending = { direction: "Increase", unit: "$", baseline: 1_200_000, target: 2_000_000 } as const;

const fine: Case[] = [
  ["a few points better or worse", satisfaction, [82, 79, 91]],
  ["a fall to nothing that was aimed at", incidents, [150, 30, 2, 0]],
  ["a count that starts from nothing", facilities, [1, 12, 60]],
  ["a narrow range and a bad month", { ...satisfaction, baseline: 95, target: 95.5 }, [80]],
  ["a change of sign about zero", { ...satisfaction, unit: null, baseline: -2, target: 3 }, [-1, 0, 1.5]],
  ["a milestone in percent after a share", { direction: "Milestone", baseline: null, target: null }, [0.5, 60, 100]],
  ["a reduction in percent of the baseline", { ...incidents, target: 25, unit: "%", relative: true }, [190, 160]],
  ["twice what was aimed at", { direction: "Decrease", baseline: 41, target: 15 }, [2]],
]; // prettier-ignore

const wrong: [...Case, meant: string][] = [
  ["a share for a percentage", satisfaction, [84, 0.85], "Type 85 if"],
  ["a percentage for a share", { ...satisfaction, baseline: 0.8, target: 0.9 }, [85], "Type 0.85 if"],
  ["thousands for dollars", spending, [1300], "Type 1300000 if"],
  ["dollars for millions", { ...spending, baseline: 1.2, target: 2 }, [1_500_000], "Type 1.5 if"],
  ["a zero for a blank", satisfaction, [84, 0], "Look at the value"],
  ["this month's number in a running count", facilities, [40, 3], "Look at the value"],
  ["a lost decimal point", { direction: "Decrease", baseline: 41, target: 15 }, [385], "Type 38.5 if"],
  ["a jump where no target is known", { ...satisfaction, target: null }, [84, 8400], "Type 84 if"],
]; // prettier-ignore

const dated = (values: number[]) => values.map((value, i) => ({ date: `2026-01-0${i + 1}`, value }));

describe("check-in-outlier", () => {
  it.each(fine)("accepts %s", (_, keyResult, values) => {
    expect(foundIn("check-in-outlier", { keyResults: [keyResult], checkIns: dated(values) })).toEqual([]);
  });

  it.each(wrong)("finds %s", (_, keyResult, values, todo) => {
    const found = foundIn("check-in-outlier", { keyResults: [keyResult], checkIns: dated(values) });
    expect(found).toMatchObject([
      { level: "warning", sheet: "checkIns", cell: `${values.length - 1}.value` },
    ]);
    expect(found[0]?.todo).toContain(todo);
  });

  it("compares with the last value that was no outlier, in the order of days", () => {
    const [first, slip, last] = dated([84, 0.85, 86]);
    const checkIns = [last, slip, first].flatMap((checkIn) => checkIn ?? []);
    const found = foundIn("check-in-outlier", { keyResults: [{ ...satisfaction, target: null }], checkIns });
    expect(found).toMatchObject([{ cell: "1.value" }]);
    expect(found[0]?.seen).toContain("goes from 84 to 0.85");
  });

  it("never minds a value between baseline and target that comes nearer", () => {
    const number = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(number, number, fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 5 }), (baseline, target, shares) => {
        const values = [...shares].sort((a, b) => a - b).map((share) => baseline + ((target - baseline) * share) / 100);
        const keyResult = { direction: null, baseline, target };
        expect(foundIn("check-in-outlier", { keyResults: [keyResult], checkIns: dated(values) })).toEqual([]);
      }),
    );
  }); // prettier-ignore
});
