/** The results of scoring: the shapes that the book, the command line and the dashboard share. */

export const statuses = [
  "Done", "On track", "At risk", "Off track", "Missed", "Stale", "Not assessed", "Not scored",
] as const; // prettier-ignore
export type Status = (typeof statuses)[number];

/**
 * Why a key result has no score: a number that is not known yet, a relative target whose direction the wording does not give,
 * a target that asks for no change, or a level to be kept (met or not met, but never part of the way).
 */
export type Pending =
  "baseline" | "target" | "current" | "direction" | "baseline equals target" | "level to maintain";

export interface KeyResultScore {
  keyResultId: string;
  /** Latest check-in's value, else the value read from the plan. */
  current: number | null;
  /** Unclamped; below 0 is regressing, above 1 exceeded. */
  progress: number | null;
  /** 0..1; null is "no score", never 0. */
  score: number | null;
  /** 0..1 for the as-of date; null where the dates are missing. */
  expected: number | null;
  gap: number | null;
  status: Status;
  /** Why there is no score; empty where there is one. */
  pending: Pending[];
  /** ISO day of the last check-in. */
  lastCheckIn: string | null;
  daysSince: number | null;
}

export interface ObjectiveScore {
  objectiveId: string;
  keyResults: number;
  /** Key results that its score is made of: those with a score and a weight above 0. */
  scored: number;
  score: number | null;
  status: Status;
}

export interface UnitScore {
  /** A department's name, or "City" for objectives without one and for the whole. */
  unit: string;
  objectives: number;
  /** Objectives with an owner. */
  owned: number;
  score: number | null;
  /** Objectives by their status. */
  byStatus: Record<Status, number>;
}

export interface BookScores {
  asOf: string;
  keyResults: KeyResultScore[];
  objectives: ObjectiveScore[];
  units: UnitScore[];
  city: UnitScore;
}
