/** Whether bare numbers of a percent are fractions: 0.85 beside "%" means 85 %, 2.5 beside "%" means 2.5 %. */
import { tidy } from "./shown-text";

/** How many times nearer a fraction must come as a percent where its own column, too, writes percents. */
const CLEARLY = 3;

/**
 * The factor, 100 or 1, that turns a row's bare numbers into percent points. `bare` are its numbers that say no scale of their own,
 * `stated` those that do ("85%", a percent format), in percent points. With nothing to compare, numbers up to 1 are fractions
 * unless `columnUsesPoints`. Beside bare numbers above 1 (a baseline of 85, a target of 0.9) they are where that brings them clearly nearer.
 */
export function percentFactor(
  bare: readonly number[],
  stated: readonly number[],
  columnUsesPoints: boolean,
): 1 | 100 {
  const sizes = bare.map(Math.abs).filter((n) => n > 0);
  const small = sizes.filter((n) => n <= 1);
  if (small.length === 0) return 1;
  const isMixed = small.length < sizes.length;
  const partner = stated.map(Math.abs).find((n) => n > 0) ?? sizes.find((n) => n > 1);
  if (partner === undefined) return columnUsesPoints ? 1 : 100;
  const distance = (factor: number): number =>
    Math.max(...small.map((n) => Math.abs(Math.log((n * factor) / partner))));
  return distance(100) * (isMixed ? CLEARLY : 1) < distance(1) ? 100 : 1;
}

/** Whether a column writes percents as points: of its bare percent numbers hardly any is 1 or less. */
export function usesPercentPoints(bare: readonly number[]): boolean {
  const fractions = bare.filter((n) => Math.abs(n) <= 1 && n !== 0).length;
  return bare.length >= 5 && fractions <= bare.length / 10;
}

/** What is above 1 is in percent points already. */
export function asPercentPoints(value: number, factor: 1 | 100): number {
  return factor === 100 && Math.abs(value) <= 1 ? tidy(value * 100) : value;
}
