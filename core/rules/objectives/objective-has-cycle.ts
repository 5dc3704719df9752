/** An objective names a cycle of the fiscal calendar. */
import { parseCycle } from "../../okr/cycle";
import { objectiveRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";

/** No plan reaches further; a year beyond is mistyped. */
const FURTHEST_YEARS = 20;

export const rule = objectiveRule(
  {
    id: "objective-has-cycle",
    level: "error",
    title: "An objective names the cycle that it is for",
    why: "Its key results start and end with the cycle. Cycles follow the fiscal year, because that is when money and work are decided.",
    source: "ClearPoint Strategy, common mistakes with OKRs in local government, 2",
    todo: 'Type the cycle into Cycle: "FY2026 Q3" for a quarter of the fiscal year, "FY2026" for the whole of it.',
    good: { objectives: [{ cycle: "FY2026 Q3" }, { cycle: "FY26" }] },
    bad: { objectives: [{ cycle: null }, { cycle: "next spring" }] },
  },
  ({ objective: { title, cycle } }, { model: { settings } }) => {
    if (cycle === settings.cycle) return null;
    if (cycle === null || cycle.trim() === "") {
      const fix = { does: `Cycle becomes ${settings.cycle}, the book's.`, set: { cycle: settings.cycle } };
      return { field: "cycle", seen: `${quoted(title)} names no cycle.`, fix };
    }
    const read = parseCycle(cycle, settings.fiscalYearStart);
    if (!read) return { field: "cycle", seen: `${quoted(title)} is for ${quoted(cycle)}, which is no cycle of the fiscal year.` };
    const apart = Math.abs(read.fiscalYear - Number(settings.cycleEnd.slice(0, 4)));
    if (apart <= FURTHEST_YEARS) return null;
    const seen = `${quoted(title)} is for ${read.name}, ${apart} years away from the book's ${settings.cycle}.`;
    return { field: "cycle", seen, level: "warning" };
  },
); // prettier-ignore
