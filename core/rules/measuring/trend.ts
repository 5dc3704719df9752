/** Where a key result will stand on a day if it goes on as it has: a straight line through what has been measured. */
import { daysBetween } from "../../okr/iso-day";

export interface Point {
  /** ISO day. */
  day: string;
  value: number;
}

/** Least squares; null for less than two different days. */
export function valueOn(day: string, points: readonly Point[]): number | null {
  const first = points[0];
  if (!first) return null;
  const at = points.flatMap(({ day: on, value }) => {
    const x = daysBetween(first.day, on);
    return x === null ? [] : [{ x, value }];
  });
  const x = daysBetween(first.day, day);
  const meanX = at.reduce((sum, point) => sum + point.x, 0) / at.length;
  const mean = at.reduce((sum, point) => sum + point.value, 0) / at.length;
  const spread = at.reduce((sum, point) => sum + (point.x - meanX) ** 2, 0);
  if (x === null || spread === 0) return null;
  const slope = at.reduce((sum, point) => sum + (point.x - meanX) * (point.value - mean), 0) / spread;
  return mean + slope * (x - meanX);
}
