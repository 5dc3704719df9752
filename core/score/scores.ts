/** The results of scoring: the shapes that the book, the command line and the dashboard share. */

export const statuses = [
  "Done", "On track", "At risk", "Off track", "Missed", "Stale", "Not assessed", "Not scored",
] as const; // prettier-ignore
export type Status = (typeof statuses)[number];

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
  /** Which of baseline, target, current is pending, or why there is no score; empty where there is one. */
  pending: ("baseline" | "target" | "current" | "baseline equals target")[];
  /** ISO day of the last check-in. */
  lastCheckIn: string | null;
  daysSince: number | null;
}

export interface ObjectiveScore {
  objectiveId: string;
  keyResults: number;
  scored: number;
  score: number | null;
  status: Status;
}

export interface UnitScore {
  /** "City", or a department's name. */
  unit: string;
  objectives: number;
  owned: number;
  score: number | null;
  byStatus: Record<Status, number>;
}

export interface BookScores {
  asOf: string;
  keyResults: KeyResultScore[];
  objectives: ObjectiveScore[];
  units: UnitScore[];
  city: UnitScore;
}
