import { describe, expect, it } from "vitest";
import type { KeyResult } from "../../core/okr/model";
import { progressOf, scoreOf } from "../../core/score/progress";
import { madeKeyResult } from "./made";

type Case = [name: string, keyResult: Partial<KeyResult>, current: number | null, progress: number | null];

const scored: Case[] = [
  ["an increase half way", { baseline: 60, target: 80 }, 70, 0.5],
  ["a decrease half way", { baseline: 45, target: 15 }, 30, 0.5],
  ["a decrease called so", { baseline: 45, target: 15, direction: "Decrease" }, 30, 0.5],
  ["a level to reach from a known baseline", { baseline: 2, target: 6, direction: "Reach" }, 5, 0.75],
  ["a direction that the wording does not give, since the numbers do", { direction: null, target: 4 }, 1, 0.25],
  ["a regression shows below 0", { baseline: 60, target: 80 }, 55, -0.25],
  ["an excess shows above 1", { baseline: 60, target: 80 }, 90, 1.5],
  ["negative numbers", { baseline: -10, target: 10 }, 0, 0.5],
  ["an increase whose target is below its baseline is not flipped", { baseline: 10, target: 5, direction: "Increase" }, 20, -2],
  ["down by a quarter", { baseline: 200, target: 25, unit: "%", relative: true, direction: "Decrease" }, 175, 0.5],
  ["up by a quarter", { baseline: 200, target: 25, unit: "%", relative: true, direction: "Increase" }, 250, 1],
  ["down by points", { baseline: 40, target: 10, unit: "points", relative: true, direction: "Decrease" }, 35, 0.5],
  ["up by a number of things", { baseline: 40, target: 10, unit: "count", relative: true, direction: "Increase" }, 45, 0.5],
  ["a milestone that is done", { baseline: null, target: null, direction: "Milestone" }, 1, 1],
  ["a milestone that is not done", { baseline: null, target: null, direction: "Milestone" }, 0, 0],
  ["a milestone in percent complete", { baseline: null, target: null, direction: "Milestone" }, 60, 0.6],
  ["a milestone whose share done is a fraction", { baseline: null, target: null, direction: "Milestone" }, 0.6, 0.6],
  ["a milestone with the unit %, just begun", { baseline: null, target: null, direction: "Milestone", unit: "%" }, 1, 0.01],
]; // prettier-ignore

const relativeTo = (baseline: number | null): Partial<KeyResult> => ({
  baseline,
  target: 25,
  unit: "%",
  relative: true,
});
const unscored: [name: string, keyResult: Partial<KeyResult>, current: number | null, pending: string[]][] = [
  ["no baseline", { baseline: null }, 5, ["baseline"]],
  ["no target", { target: null }, 5, ["target"]],
  ["no current value", {}, null, ["current"]],
  ["nothing at all", { baseline: null, target: null }, null, ["baseline", "target", "current"]],
  ["a baseline that is not a number", { baseline: Number.NaN }, 5, ["baseline"]],
  ["an infinite target", { target: Number.POSITIVE_INFINITY }, 5, ["target"]],
  ["baseline equal to target, even when reached", { baseline: 7, target: 7 }, 7, ["baseline equals target"]],
  ["a relative target without a baseline", { ...relativeTo(null), direction: "Decrease" }, 5, ["baseline"]],
  ["a relative target without a direction", { ...relativeTo(50), direction: null }, 5, ["direction"]],
  ["a relative target with a direction that does not say which way", { ...relativeTo(50), direction: "Reach" }, 5, ["direction"]],
  ["a relative target from zero", { ...relativeTo(0), direction: "Increase" }, 5, ["baseline equals target"]],
  ["a level to maintain", { direction: "Maintain", baseline: 90, target: 95 }, 96, ["level to maintain"]],
  ["a milestone that nobody looked at", { baseline: null, target: null, direction: "Milestone" }, null, ["current"]],
]; // prettier-ignore

describe("progress", () => {
  it.each(scored)("of %s", (_name, keyResult, current, progress) => {
    const result = progressOf(madeKeyResult(keyResult), current);
    expect(result.progress).toBeCloseTo(progress ?? Number.NaN, 12);
    expect(result.pending).toEqual([]);
  });

  it.each(unscored)("is missing with %s", (_name, keyResult, current, pending) => {
    expect(progressOf(madeKeyResult(keyResult), current)).toEqual({ progress: null, pending });
  });
});

describe("score", () => {
  it.each([
    [-0.25, 0],
    [0, 0],
    [0.4, 0.4],
    [1, 1],
    [1.5, 1],
  ])("of progress %d is %d", (progress, score) => {
    expect(scoreOf(progress)).toBe(score);
  });
});
