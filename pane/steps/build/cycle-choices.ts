/** The cycles to choose from, with their days. */
import type { LookedSettings } from "../../../core/commands/pane/look";
import { parseCycle } from "../../../core/okr/cycle";

export interface CycleChoice {
  name: string;
  /** ISO days, both inclusive. */
  start: string;
  end: string;
}

/** `fiscalYearStart`: 1..12, as chosen. The cycle that is set stands first where it is none of the list: somebody gave it days of its own. */
export function cycleChoices(
  { cycle, cycleStart, cycleEnd, cycles }: LookedSettings,
  fiscalYearStart: number,
): CycleChoice[] {
  const choices = cycles.flatMap((name): CycleChoice[] => {
    const parsed = parseCycle(name, fiscalYearStart);
    return parsed ? [{ name, start: parsed.start, end: parsed.end }] : [];
  });
  const isListed = choices.some(({ name }) => name === cycle);
  return isListed ? choices : [{ name: cycle, start: cycleStart, end: cycleEnd }, ...choices];
}
