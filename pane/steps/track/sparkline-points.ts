/** A history as points in a box: time to the right, higher values higher. */
import { daysBetween } from "../../../core/okr/iso-day";

export interface Point {
  x: number;
  y: number;
}

/** `history`: oldest first. A history that never changes runs through the middle. */
export function sparklinePoints(
  history: readonly { date: string; value: number }[],
  { width, height }: { width: number; height: number },
): Point[] {
  const [first] = history;
  const last = history[history.length - 1];
  if (!first || !last) return [];
  const values = history.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const days = daysBetween(first.date, last.date) ?? 0;
  return history.map(({ date, value }) => ({
    x: days > 0 ? ((daysBetween(first.date, date) ?? 0) / days) * width : width / 2,
    y: most > least ? height - ((value - least) / (most - least)) * height : height / 2,
  }));
}
