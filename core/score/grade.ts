/** The grade of a key result when its cycle closes. The bands are half-open: every score has exactly one. */
import type { KeyResult } from "../okr/model";
import { atLeast } from "./at-least";

export type Grade =
  | "exceeded ambition"
  | "strong"
  | "moderate"
  | "weak"
  | "achieved"
  | "missed, needs an explanation"
  | "missed";

type Band = readonly [from: number, stretch: Grade, committed: Grade];

/** Google's OKR playbook (committed 1.0, stretch 0.7 on average) and the 0.7–1.0 and 0.4–0.6 bands of the Mekari Talenta guide. */
const bands: readonly Band[] = [
  [1, "exceeded ambition", "achieved"],
  [0.7, "strong", "missed, needs an explanation"],
  [0.4, "moderate", "missed"],
];

/** `score` is 0..1; null (no score) has no grade. */
export function gradeOf(score: number | null, commitment: KeyResult["commitment"]): Grade | null {
  if (score === null) return null;
  const isStretch = commitment === "Stretch";
  for (const [from, stretch, committed] of bands) {
    if (atLeast(score, from)) return isStretch ? stretch : committed;
  }
  return isStretch ? "weak" : "missed";
}
