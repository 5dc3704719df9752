/** The days of the cycle that a key result stands in, and the end of the fiscal year around it. */
import { cycleAt, fiscalYearOf, parseCycle } from "../../okr/cycle";
import type { Objective } from "../../okr/model";
import type { Settings } from "../../okr/settings";

/** ISO days, both inclusive. */
export interface CycleDays {
  name: string;
  start: string;
  end: string;
  /** The fiscal year that the cycle's last day lies in. */
  year: { name: string; end: string };
}

/** Answers for the objectives of one book: their own cycle, or the book's where they name none that can be read. */
export function cycleDaysIn(settings: Settings): (objective: Objective | null) => CycleDays {
  const { cycle, cycleStart, cycleEnd, fiscalYearStart } = settings;
  const withYear = (days: Omit<CycleDays, "year">): CycleDays => {
    const year = cycleAt(fiscalYearOf(days.end, fiscalYearStart), null, fiscalYearStart);
    return { name: days.name, start: days.start, end: days.end, year };
  };
  const ofBook = withYear({ name: cycle, start: cycleStart, end: cycleEnd });
  const known = new Map([[cycle, ofBook]]);
  return (objective) => {
    const name = objective?.cycle ?? cycle;
    const before = known.get(name);
    if (before) return before;
    const own = parseCycle(name, fiscalYearStart);
    const days = own ? withYear(own) : ofBook;
    known.set(name, days);
    return days;
  };
}
