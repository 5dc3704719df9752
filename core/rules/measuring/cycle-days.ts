/** The days of the cycle that a key result stands in, and the end of the fiscal year around it. */
import { cycleAt, fiscalYearOf, parseCycle } from "../../okr/cycle";
import type { Objective } from "../../okr/model";
import type { Settings } from "../../okr/settings";

/** ISO days, both inclusive. */
export interface CycleDays {
  name: string;
  start: string;
  end: string;
}

/** The objective's cycle; the book's where it names none that can be read. */
export function cycleDays(objective: Objective | null, settings: Settings): CycleDays {
  const name = objective?.cycle ?? settings.cycle;
  const own = name === settings.cycle ? null : parseCycle(name, settings.fiscalYearStart);
  return own ?? { name: settings.cycle, start: settings.cycleStart, end: settings.cycleEnd };
}

/** The fiscal year that the cycle's last day lies in. */
export function fiscalYearAround({ end }: CycleDays, { fiscalYearStart }: Settings): CycleDays {
  return cycleAt(fiscalYearOf(end, fiscalYearStart), null, fiscalYearStart);
}
