/** What a unit (a department, or the whole city) shows of its objectives. */
import type { Objective } from "../okr/model";
import { meanScore } from "./roll-up";
import { statuses } from "./scores";
import type { ObjectiveScore, Status, UnitScore } from "./scores";

/** The unit of objectives that name no department, and of all objectives together. */
export const CITY_UNIT = "City";

export interface ScoredObjective {
  objective: Objective;
  score: ObjectiveScore;
}

/** The unit that an objective belongs to. */
export function unitOf(objective: Objective): string {
  const department = objective.department?.trim() ?? "";
  return department === "" ? CITY_UNIT : department;
}

export function unitScore(unit: string, members: readonly ScoredObjective[]): UnitScore {
  const byStatus = Object.fromEntries(statuses.map((status) => [status, 0])) as Record<Status, number>;
  for (const { score } of members) byStatus[score.status] += 1;
  return {
    unit,
    objectives: members.length,
    owned: members.filter(({ objective }) => (objective.owner ?? "").trim() !== "").length,
    score: meanScore(members.map(({ score }) => score.score)),
    byStatus,
  };
}
