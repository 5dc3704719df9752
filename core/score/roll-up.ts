/** Roll-up: the score of an objective from its key results, and of a unit from its objectives. */

/** A blank weight is 1, never "left out". */
const BLANK_WEIGHT = 1;

export interface Weighted {
  score: number | null;
  weight: number | null;
}

/**
 * Whether a key result is part of its objective's score: it has a score, and its weight is not 0 (left out on purpose) or
 * negative (a mistake, reported as a finding).
 */
export function counts(part: Weighted): boolean {
  return part.score !== null && weightOf(part.weight) > 0;
}

/** `Σ wᵢ·scoreᵢ / Σ wᵢ` over the parts that count; null where none does. */
export function weightedMean(parts: readonly Weighted[]): number | null {
  let sum = 0;
  let weights = 0;
  for (const part of parts) {
    if (part.score === null || !counts(part)) continue;
    sum += weightOf(part.weight) * part.score;
    weights += weightOf(part.weight);
  }
  const mean = sum / weights;
  return Number.isFinite(mean) ? Math.min(1, mean) : null;
}

/** The unweighted mean of the scores there are; null where there is none. */
export function meanScore(scores: readonly (number | null)[]): number | null {
  return weightedMean(scores.map((score) => ({ score, weight: null })));
}

function weightOf(weight: number | null): number {
  if (weight === null) return BLANK_WEIGHT;
  return Number.isFinite(weight) ? weight : 0;
}
