/** Statuses gathered into the five parts of a bar, the worst first. */
import type { Status, UnitScore } from "../../../core/score/scores";

export const statusGroups = ["off", "silent", "atRisk", "unscored", "good"] as const;
export type StatusGroup = (typeof statusGroups)[number];

const groupOf: Readonly<Record<Status, StatusGroup>> = {
  Missed: "off",
  "Off track": "off",
  Stale: "silent",
  "Not assessed": "silent",
  "At risk": "atRisk",
  "Not scored": "unscored",
  "On track": "good",
  Done: "good",
};

export function statusGroupOf(status: Status): StatusGroup {
  return groupOf[status];
}

export interface GroupCount {
  group: StatusGroup;
  count: number;
}

/** Groups that hold something, the worst first. */
export function groupCounts(byStatus: UnitScore["byStatus"]): GroupCount[] {
  const counts = new Map<StatusGroup, number>();
  for (const [status, count] of Object.entries(byStatus) as [Status, number][])
    counts.set(groupOf[status], (counts.get(groupOf[status]) ?? 0) + count);
  return statusGroups.flatMap((group) => {
    const count = counts.get(group) ?? 0;
    return count > 0 ? [{ group, count }] : [];
  });
}

/** The unit in most need first: by objectives off track, then silent, then at risk, then without a score, then by the lower score. */
export function unitsByNeed(units: readonly UnitScore[]): UnitScore[] {
  const needOf = ({ byStatus, score }: UnitScore): number[] => {
    const counts = new Map(groupCounts(byStatus).map(({ group, count }) => [group, count]));
    const groups = (["off", "silent", "atRisk", "unscored"] as const).map((group) => counts.get(group) ?? 0);
    return [...groups, score === null ? 0 : 1 - score];
  };
  const needs = new Map(units.map((unit) => [unit, needOf(unit)]));
  return [...units].sort((a, b) => {
    const [one, other] = [needs.get(a) ?? [], needs.get(b) ?? []];
    const at = one.findIndex((need, i) => need !== other[i]);
    return at < 0 ? a.unit.localeCompare(b.unit, "en") : (other[at] ?? 0) - (one[at] ?? 0);
  });
}
