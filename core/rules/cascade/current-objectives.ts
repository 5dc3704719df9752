/** Objectives of the book's cycle: not those of a cycle that is over or has not come yet. */
import { parseCycle } from "../../okr/cycle";
import type { ObjectiveFacts, RuleBook } from "../engine/rule-book";

/** A cycle that is blank or cannot be read counts as the book's. A year is current in each of its quarters. */
export function currentObjectives({ objectives, model: { settings } }: RuleBook): ObjectiveFacts[] {
  const known = new Map<string, boolean>();
  const isCurrent = (name: string): boolean => {
    const cycle = parseCycle(name, settings.fiscalYearStart);
    return cycle === null || (cycle.end >= settings.cycleStart && cycle.start <= settings.cycleEnd);
  };
  return objectives.filter(({ objective: { cycle } }) => {
    if (cycle === null || cycle === settings.cycle) return true;
    const answer = known.get(cycle) ?? isCurrent(cycle);
    known.set(cycle, answer);
    return answer;
  });
}
