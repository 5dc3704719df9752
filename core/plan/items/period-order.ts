/** Periods of columns ("FY2026 Q2", "2021-22", "2022-11") put in order on one scale of fiscal years. */

export interface PeriodPlace {
  /** The fiscal year, named by the year in which it ends. */
  year: number;
  /** Its end on the scale of years: FY2026 ends at 2026, its second quarter at 2025.5. */
  end: number;
  span: "year" | "quarter" | "month";
}

/** `fiscalYearStart` is 1..12; null where the period names no year ("Q3", "Y1"). A bare year counts as the fiscal year of that name. */
export function placePeriod(period: string, fiscalYearStart: number): PeriodPlace | null {
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(period);
  const splitYear = month ? Number(month[2]) === (Number(month[1]) + 1) % 100 : false;
  if (month && !splitYear) {
    const [year, number] = [Number(month[1]), Number(month[2])];
    const fiscalYear = fiscalYearStart > 1 && number >= fiscalYearStart ? year + 1 : year;
    const monthsIn = ((number - fiscalYearStart + 12) % 12) + 1;
    return { year: fiscalYear, end: fiscalYear - 1 + monthsIn / 12, span: "month" };
  }
  const match = /^(?:FY|SY)?(\d{4})(?:-(\d{2}|\d{4}))?(?:\s*Q([1-4]))?$/.exec(period);
  if (!match) return null;
  const year = Number(match[1]) + (match[2] === undefined ? 0 : 1);
  if (match[3] === undefined) return { year, end: year, span: "year" };
  return { year, end: year - 1 + Number(match[3]) / 4, span: "quarter" };
}
