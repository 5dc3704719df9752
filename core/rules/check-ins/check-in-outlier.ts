/** A check-in's value is near the one before it, and near what the key result aims at. */
import { isIsoDay } from "../../okr/iso-day";
import type { CheckIn, KeyResult } from "../../okr/model";
import { known, measuredRange } from "../../score/measured-range";
import { OUTLIER_TIMES, outlierOf, probablyMeant } from "../checking-in/outlier";
import type { Outlier } from "../checking-in/outlier";
import { bookRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import type { Fault } from "../engine/rule";

const satisfaction: Partial<KeyResult> = {
  title: "Raise residents' satisfaction with city services from 80 to 90 %",
  direction: "Increase",
  unit: "%",
  baseline: 80,
  target: 90,
};

export const rule = bookRule(
  {
    id: "check-in-outlier",
    group: "check-ins",
    level: "warning",
    title: "A value does not jump by more than ten times",
    why: "Most such jumps are slips of the unit: 0.85 for 85 %, dollars for thousands of dollars. The score follows them all the same.",
    source: "Validators of Oslo kommune's OKR tracker",
    todo: "Look at the value and its unit; if it is right, say under Progress what happened.",
    limit: { value: OUTLIER_TIMES, means: "times the value before, or the width of baseline to target, that a value may be away" },
    good: { keyResults: [satisfaction], checkIns: [{ value: 85 }] },
    bad: { keyResults: [satisfaction], checkIns: [{ value: 0.85 }] },
  },
  ({ model, keyResults }, times) => {
    const found: [checkIn: CheckIn, fault: Fault][] = [];
    for (const { keyResult, checkIns } of keyResults) {
      let before = known(keyResult.planValue) ?? known(keyResult.baseline);
      for (const checkIn of byDate(checkIns)) {
        const value = known(checkIn.value);
        if (value === null || checkIn.date === null || !isIsoDay(checkIn.date)) continue;
        const outlier = outlierOf(keyResult, before, value, times);
        if (outlier === null) before = value;
        else found.push([checkIn, faultOf(outlier, keyResult, before, value)]);
      }
    }
    if (found.length === 0) return [];
    const rowOf = new Map(model.checkIns.map((checkIn, row) => [checkIn, row]));
    return found.map(([checkIn, fault]) => ({ table: "checkIns", row: rowOf.get(checkIn) ?? 0, ...fault }));
  },
); // prettier-ignore

/** As they are, where people wrote them one after the other. */
function byDate(checkIns: readonly CheckIn[]): readonly CheckIn[] {
  const isInOrder = checkIns.every((checkIn, i) => i === 0 || dayOf(checkIns[i - 1]) <= dayOf(checkIn));
  return isInOrder
    ? checkIns
    : [...checkIns].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) === dayOf(b) ? 0 : 1));
}

function dayOf(checkIn: CheckIn | undefined): string {
  return checkIn?.date ?? "";
}

function faultOf(outlier: Outlier, keyResult: KeyResult, before: number | null, value: number): Fault {
  const { title } = keyResult;
  const range = measuredRange(keyResult, value);
  const way = "pending" in range ? "" : `, far outside its way from ${range.baseline} to ${range.target}`;
  const seen =
    outlier === "jump"
      ? `${quoted(title)} goes from ${before ?? ""} to ${value}.`
      : `${quoted(title)} is at ${value}${way}.`;
  const meant = probablyMeant(keyResult, before, value);
  if (meant === null) return { field: "value", seen };
  return { field: "value", seen, todo: `Type ${meant} if that is meant; if ${value} is right, say under Progress what happened.` };
} // prettier-ignore
