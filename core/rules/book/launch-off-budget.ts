/** OKRs are launched with the budget. */
import { isIsoDay } from "../../okr/iso-day";
import { bookRule } from "../engine/make-rule";

export const rule = bookRule(
  {
    id: "launch-off-budget",
    group: "book",
    level: "info",
    title: "OKRs are launched with the budget",
    why: "Key results that are set in another season than the budget get no money and no staff of their own.",
    source: "ClearPoint Strategy: mistake 2 of governments that start with OKRs",
    todo: "Nothing in this cycle. Plan the next set in the two months before the fiscal year, so that the two are decided together.",
    limit: { value: 2, means: "months before the fiscal year in which a launch still goes with its budget" },
    good: { settings: { cycle: "FY2026 Q1", cycleStart: "2025-07-01", cycleEnd: "2025-09-30", fiscalYearStart: 7 } },
    bad: { settings: { cycle: "FY2026 Q3", cycleStart: "2026-01-01", cycleEnd: "2026-03-31", fiscalYearStart: 7 } },
  },
  ({ model: { settings, checkIns, objectives } }, monthsBefore) => {
    const { cycle, cycleStart, fiscalYearStart } = settings;
    if (objectives.length === 0 || !isIsoDay(cycleStart)) return [];
    if (checkIns.some(({ date }) => date !== null && date < cycleStart)) return []; // launched earlier
    const monthsIn = (Number(cycleStart.slice(5, 7)) - fiscalYearStart + 12) % 12;
    if (monthsIn === 0 || monthsIn >= 12 - monthsBefore) return [];
    const months = monthsIn === 1 ? "1 month" : `${monthsIn} months`;
    const seen = `This book starts with ${cycle}, on ${cycleStart}: ${months} after the fiscal year began.`;
    return [{ table: "settings", row: 0, field: "cycle", seen }];
  },
); // prettier-ignore
