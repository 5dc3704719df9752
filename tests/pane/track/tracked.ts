/** Key results and objectives as the command "track" reports them, for tests; made up. */
import type { TrackedKeyResult, TrackReport } from "../../../core/commands/pane/track";
import { statuses } from "../../../core/score/scores";
import type { Status, UnitScore } from "../../../core/score/scores";

export function trackedKeyResult(part: Partial<TrackedKeyResult> = {}): TrackedKeyResult {
  return {
    keyResultId: "O1.KR1",
    objectiveId: "O1",
    title: "Permits issued within ten days",
    objective: "Make permits quick",
    owner: "Dana Ortiz",
    department: "Planning",
    direction: "Increase",
    unit: "%",
    baseline: 40,
    target: 80,
    relative: false,
    due: null,
    current: 50,
    progress: 0.25,
    score: 0.25,
    expected: 0.5,
    gap: -0.25,
    status: "At risk",
    pending: [],
    lastCheckIn: "2026-02-02",
    daysSince: 14,
    reason: "Behind the score expected by now",
    at: { sheet: "Key results", cell: "A2" },
    history: [{ date: "2026-02-02", value: 50 }],
    ...part,
  };
}

/** One that nobody has checked in on and that lacks what `pending` says. */
export function unscored(keyResultId: string, pending: TrackedKeyResult["pending"]): TrackedKeyResult {
  return trackedKeyResult({
    keyResultId,
    current: null,
    progress: null,
    score: null,
    gap: null,
    status: "Not scored",
    pending,
    lastCheckIn: null,
    daysSince: null,
    history: [],
  });
}

export function unitScored(
  unit: string,
  counts: Partial<Record<Status, number>>,
  score: number | null,
): UnitScore {
  const byStatus = Object.fromEntries(
    statuses.map((status) => [status, counts[status] ?? 0]),
  ) as UnitScore["byStatus"];
  const objectives = Object.values(byStatus).reduce((sum, count) => sum + count, 0);
  return { unit, objectives, owned: objectives, score, byStatus };
}

export function reportOf(keyResults: TrackedKeyResult[], attention: string[] = []): TrackReport {
  return {
    asOf: "2026-02-16",
    cycle: { cycle: "FY2026 Q3", cycleStart: "2026-01-01", cycleEnd: "2026-03-31" },
    city: unitScored("City", {}, null),
    units: [],
    objectives: [],
    keyResults,
    attention,
    people: [],
    problems: [],
  };
}
