/** A level to be kept is a KPI: it has a threshold, and nothing to move. */
import { keyResultRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import { standingLevel } from "../wording/standing-level";

export const rule = keyResultRule(
  {
    id: "key-result-is-kpi",
    level: "warning",
    title: "A level to be kept is a KPI, not a key result",
    why: "A key result moves a number; a KPI watches one. A level that is kept has no progress, so it would never have a score.",
    source: "ClearPoint Strategy, mistakes of local governments with OKRs: mistake 4",
    todo: "Move it to KPIs with its threshold. If the number is to change in this cycle, give the number it starts from and the one to reach.",
    good: { keyResults: [{ title: "Raise facility availability from 91 % to 95 %", unit: "%", baseline: 91, target: 95, direction: "Increase" }] },
    bad: { keyResults: [{ title: "Maintain 95 % facility availability", unit: "%", baseline: null, target: 95, direction: "Maintain" }] },
  },
  ({ keyResult }, book) => {
    const standing = standingLevel(keyResult, book.words);
    if (standing === null) return null;
    const seen =
      standing === "kept"
        ? `${quoted(keyResult.title)} is a level to be kept.`
        : `${quoted(keyResult.title)} is a standard of service with no number that it starts from.`;
    return { field: "direction", seen };
  },
); // prettier-ignore
