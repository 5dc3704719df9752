/** From which number to which number a key result is measured, and what is missing where that cannot be said. */
import type { KeyResult } from "../okr/model";
import type { Pending } from "./scores";

export type MeasuredRange = { baseline: number; target: number } | { pending: Pending[] };

type Measured = Pick<KeyResult, "direction" | "unit" | "baseline" | "target" | "relative">;

/**
 * The baseline and the target in absolute numbers. `current` decides one thing only: whether a milestone is kept as 0 or 1 or as a
 * percentage.
 * - A relative target in percent is `b × (1 + t/100)` or `b × (1 − t/100)`, in any other unit `b + t` or `b − t`, by the direction.
 * - A milestone runs from 0 to 1, or to 100 where its unit is "%" or its value is above 1, unless the book says otherwise.
 */
export function measuredRange(keyResult: Measured, current: number | null): MeasuredRange {
  if (keyResult.direction === "Maintain") return { pending: ["level to maintain"] };
  const isMilestone = keyResult.direction === "Milestone";
  const baseline = known(keyResult.baseline) ?? (isMilestone ? 0 : null);
  const stated = known(keyResult.target) ?? (isMilestone ? milestoneTarget(keyResult.unit, current) : null);
  const pending: Pending[] = [];
  if (baseline === null) pending.push("baseline");
  if (stated === null) pending.push("target");
  if (known(current) === null) pending.push("current");
  const signOfChange = keyResult.relative ? sign(keyResult.direction) : 1;
  if (signOfChange === null) pending.push("direction");
  if (baseline === null || stated === null || signOfChange === null || pending.length > 0) return { pending };
  const target = keyResult.relative ? changed(baseline, signOfChange * stated, keyResult.unit) : stated;
  return target === baseline ? { pending: ["baseline equals target"] } : { baseline, target };
}

/** The number, or null where it is missing or not a number that can be calculated with. */
export function known(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}

function milestoneTarget(unit: string | null, current: number | null): number {
  return unit === "%" || (current ?? 0) > 1 ? 100 : 1;
}

function sign(direction: KeyResult["direction"]): 1 | -1 | null {
  if (direction === "Increase") return 1;
  return direction === "Decrease" ? -1 : null;
}

function changed(baseline: number, change: number, unit: string | null): number {
  return unit === "%" ? baseline * (1 + change / 100) : baseline + change;
}
