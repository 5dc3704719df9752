/** A stretch asks for more than what comes anyway. */
import { isIsoDay } from "../../okr/iso-day";
import { known, measuredRange } from "../../score/measured-range";
import { keyResultRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import { valueOn } from "../measuring/trend";

export const rule = keyResultRule(
  {
    id: "challenging-target",
    level: "info",
    title: "A stretch target lies beyond the trend",
    why: "A stretch that the trend reaches by itself changes nothing in how the work is done.",
    source: "Value creation in government OKRs: aim some 30 % beyond the trend",
    todo: "Aim some 30 % beyond what the trend gives, or mark it as committed.",
    limit: { value: 5, means: "Percent beyond the trend up to which a stretch target asks for too little" },
    good: { keyResults: [{ commitment: "Stretch" }], checkIns: [{ date: "2026-01-15", value: 40 }, { date: "2026-02-01", value: 39 }], today: "2026-02-02" },
    bad: { keyResults: [{ commitment: "Stretch" }], checkIns: [{ date: "2026-01-15", value: 37 }, { date: "2026-02-01", value: 32 }], today: "2026-02-02" },
  },
  ({ keyResult, checkIns, due, score }, { asOf }, percent) => {
    if (keyResult.commitment !== "Stretch" || checkIns.length < 2 || asOf >= due) return null;
    const range = measuredRange(keyResult, score.current);
    if ("pending" in range || (score.progress ?? 1) >= 1) return null;
    const points = checkIns.flatMap(({ date, value }) =>
      date !== null && isIsoDay(date) && date <= asOf && known(value) !== null ? [{ day: date, value: value ?? 0 }] : [],
    );
    const trend = valueOn(due, points);
    if (trend === null) return null;
    const rise = Math.sign(range.target - range.baseline);
    if (rise * (range.target - trend) > (Math.abs(trend) * percent) / 100) return null;
    return {
      field: "target",
      seen: `${quoted(keyResult.title)}: the check-ins so far lead to about ${rounded(trend)} by ${due}; the stretch target is ${rounded(range.target)}.`,
    };
  },
); // prettier-ignore

const rounded = (value: number): number => Number(value.toPrecision(3));
