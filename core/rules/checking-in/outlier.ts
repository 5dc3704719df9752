/** Values that are hardly right: far from the one before, or from everything that the key result aims at. */
import type { KeyResult } from "../../okr/model";
import { known, measuredRange } from "../../score/measured-range";

/** A jump of more than ten times is an outlier (validators of Oslo kommune's OKR tracker). */
export const OUTLIER_TIMES = 10;

/** What people slip by: percent for shares, units for thousands or millions and the other way round, a lost decimal point. */
const slips = [100, 0.01, 1000, 0.001, 1_000_000, 0.000_001, 0.1, -1];

export type Outlier = "jump" | "far";

/**
 * "jump": more than `times` times the value before, or less than one part in `times` of it, unless it moves towards the target. "far":
 * outside the range from baseline to target by more than `times` times its width (at least the size of its larger end, so that a narrow
 * range, 95 to 96, finds no fault with 80). Null: nothing unusual. A milestone has no scale: 1 and 100 are both done.
 */
export function outlierOf(
  keyResult: KeyResult,
  before: number | null,
  value: number,
  times: number,
): Outlier | null {
  if (keyResult.direction === "Milestone") return null;
  const range = measuredRange(keyResult, value);
  const aim = "pending" in range ? null : range;
  if (isJump(before, value, times) && !(aim && isTowards(before ?? aim.baseline, value, aim))) return "jump";
  return aim && distance(value, aim) > farFrom(aim, times) ? "far" : null;
}

/** Whether a value is an outlier against the range, or against the baseline as the value before. */
export function isOutlier(keyResult: KeyResult, value: number): boolean {
  return outlierOf(keyResult, known(keyResult.baseline), value, OUTLIER_TIMES) !== null;
}

/** The number that was probably meant: 85 for 0.85; null where no slip explains the value. */
export function probablyMeant(keyResult: KeyResult, before: number | null, value: number): number | null {
  if (value === 0) return null;
  const range = measuredRange(keyResult, value);
  const isPlausible = (meant: number): boolean => {
    if (before !== null && before !== 0) return meant / before >= 0.5 && meant / before <= 2;
    return !("pending" in range) && distance(meant, range) === 0;
  };
  return slips.map((slip) => Number((value * slip).toPrecision(12))).find(isPlausible) ?? null;
}

type Aim = { baseline: number; target: number };

/** 0 has no multiples: from 0 every value is as far as any other. */
function isJump(before: number | null, value: number, times: number): boolean {
  if (before === null || before === 0) return false;
  const ratio = Math.abs(value / before);
  return ratio > times || ratio < 1 / times;
}

/** From the value before on towards the target, and no further beyond it than the whole way is long. */
function isTowards(before: number, value: number, { baseline, target }: Aim): boolean {
  const furthest = target + (target - baseline);
  return value >= Math.min(before, furthest) && value <= Math.max(before, furthest);
}

function distance(value: number, { baseline, target }: Aim): number {
  return Math.max(0, Math.min(baseline, target) - value, value - Math.max(baseline, target));
}

function farFrom({ baseline, target }: Aim, times: number): number {
  return Math.max(times * Math.abs(target - baseline), Math.abs(baseline), Math.abs(target));
}
