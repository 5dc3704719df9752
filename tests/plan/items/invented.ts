/** Which numbers of a reading do not stand, whatever their sign, in the cells that they are said to come from. */
import type { PlanItem, PlanReading, Sourced } from "../../../core/plan/reading";
import { saysNumber } from "../../measure/said-number";

const NUMBER_WORD =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|half|third|quarter|double|twice|triple|dozen|hundred|thousand|million|billion|no|zero|all|every|none|an?)\b/i;
function standsIn({ value, source, assumed }: Sourced<number>): boolean {
  const part = source.span ? source.text.slice(...source.span) : source.text;
  return assumed === true || saysNumber(part, value) || (!/\d/.test(part) && NUMBER_WORD.test(part));
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
