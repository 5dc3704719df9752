/** Whether a KPI meets its threshold. A KPI is met or not met; it has no score. */
import type { Kpi } from "../okr/model";
import { TOLERANCE, atLeast } from "./at-least";
import { known } from "./measured-range";

/** Null where the comparator, the threshold or the current value is not known. */
export function kpiMet(
  kpi: Pick<Kpi, "comparator" | "threshold" | "thresholdUpper" | "current">,
): boolean | null {
  const current = known(kpi.current);
  const threshold = known(kpi.threshold);
  if (current === null || threshold === null) return null;
  switch (kpi.comparator) {
    case "at least":
      return atLeast(current, threshold);
    case "at most":
      return atLeast(threshold, current);
    case "exactly":
      return Math.abs(current - threshold) <= TOLERANCE;
    case "between": {
      const upper = known(kpi.thresholdUpper);
      return upper === null ? null : atLeast(current, threshold) && atLeast(upper, current);
    }
    case null:
      return null;
  }
}
