/** Status of an objective: it stands as its least well key result, and silence counts. */
import type { Status } from "./scores";

/** From worst to best. "Not scored" is not among them: a key result without a score says nothing about the objective. */
export const fromWorstToBest: readonly Status[] = [
  "Missed", "Off track", "Stale", "Not assessed", "At risk", "On track", "Done",
]; // prettier-ignore

/** `counted`: the statuses of its key results that have a weight and a score. */
export function objectiveStatus(counted: readonly Status[]): Status {
  return fromWorstToBest.find((status) => counted.includes(status)) ?? "Not scored";
}
