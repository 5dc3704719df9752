/** Comparing computed numbers: a tenth that arithmetic leaves at 0.0999… still is a tenth. */

/** Wider than the rounding of any expression here, far narrower than anything that a person would type. */
export const TOLERANCE = 1e-9;

/** `value ≥ limit`, as the book's formulas say it: `value >= limit - 1E-9`. */
export function atLeast(value: number, limit: number): boolean {
  return value >= limit - TOLERANCE;
}
