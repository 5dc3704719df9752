/** Which numbers of a reading do not stand, whatever their sign, in the cells that they are said to come from. */
import type { PlanItem, PlanReading, Sourced } from "../../../core/plan/reading";

const NUMBER_WORD =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|half|third|quarter|double|twice|triple|dozen|hundred|thousand|million|billion|no|zero|all|every|none|an?)\b/i;
/** Percent points, thousands, lakhs, millions, crores, billions. */
const FACTORS = [1, 100, 0.01, 1e3, 1e5, 1e6, 1e7, 1e9];

function standsIn({ value, source, assumed }: Sourced<number>): boolean {
  const part = source.span ? source.text.slice(...source.span) : source.text;
  if (assumed || (!/\d/.test(part) && NUMBER_WORD.test(part))) return true;
  const clock = /(\d+):(\d\d)(?::(\d\d))?/.exec(part);
  if (clock) {
    const [, a, b, c] = clock.map((n) => Number(n ?? 0));
    const readings = [(a ?? 0) + (b ?? 0) / 60, (a ?? 0) * 60 + (b ?? 0) + (c ?? 0) / 60];
    if (readings.some((minutes) => Math.abs(minutes - value) < 1e-3)) return true;
  }
  const plain = part.replace(/(\d),(?=\d{3}(?!\d)|\d\d,)/g, "$1").replace(/(\d),(?=\d)/g, "$1.");
  const figures = plain.match(/\d*\.?\d+(?:e[+-]?\d+)?/gi) ?? [];
  const size = Math.abs(value);
  const close = (n: number): boolean => Math.abs(n - size) <= 1e-9 * Math.max(1, size);
  return figures.some((figure) => FACTORS.some((factor) => close(Number(figure) * factor)));
}

function numbersOf(item: PlanItem): Sourced<number>[] {
  const milestones = item.milestones.map((milestone) => milestone.target);
  return [item.baseline, item.target, item.targetUpper, item.current, ...milestones].flatMap((n) =>
    n ? [n] : [],
  );
}

export function invented(reading: PlanReading): string[] {
  return reading.items.flatMap((item) =>
    numbersOf(item)
      .filter((number) => !standsIn(number))
      .map(({ value, source }) => `${value} out of ${source.sheet}!${source.cell} “${source.text}”`),
  );
}
