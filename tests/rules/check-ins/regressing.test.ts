import { describe, expect, it } from "vitest";
import type { KeyResult } from "../../../core/okr/model";
import { foundIn } from "../findings-of";

type Case = [what: string, keyResult: Partial<KeyResult>, value: number | null];

const fine: Case[] = [
  ["a value at its baseline", {}, 41],
  ["a value past its target", {}, 9],
  ["no value", {}, null],
  ["a target that contradicts its direction, which another rule says", { direction: "Increase" }, 45],
  ["a slip of the unit, which another rule says", { direction: "Increase", baseline: 80, target: 90 }, 0.85],
  ["a decrease from 200 to 0 on its way", { baseline: 200, target: 0 }, 180],
];

const wrong: Case[] = [
  ["more days than at the start", {}, 44],
  ["fewer points than at the start", { direction: "Increase", baseline: 61, target: 75 }, 58],
  ["a value of the plan that is worse than its baseline", { planValue: 43 }, null],
  ["a decrease in percent that became an increase", { target: 25, unit: "%", relative: true }, 50],
  ["a count below an assumed start", { direction: "Increase", baseline: 0, target: 5 }, -1],
];

describe("regressing", () => {
  it.each(fine)("accepts %s", (_, keyResult, value) => {
    expect(foundIn("regressing", { keyResults: [keyResult], checkIns: [{ value }] })).toEqual([]);
  });

  it.each(wrong)("finds %s", (_, keyResult, value) => {
    const found = foundIn("regressing", { keyResults: [keyResult], checkIns: [{ value }] });
    expect(found).toMatchObject([{ level: "warning", about: "O1.KR1" }]);
  });

  it("looks at the latest value only", () => {
    const checkIns = [{ date: "2026-01-02", value: 47 }, { date: "2026-01-04", value: 39 }]; // prettier-ignore
    expect(foundIn("regressing", { keyResults: [{}], checkIns })).toEqual([]);
  });
});
