/** Baseline and target are in one unit and on one scale. */
import { keyResultRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import { scalesApart } from "../measuring/scales-apart";
import { unitsApart } from "../measuring/units-apart";

export const rule = keyResultRule(
  {
    id: "mixed-units",
    level: "error",
    title: "Baseline and target are in one unit and on one scale",
    why: "Progress is the way from the baseline to the target. Between 0.85 and 90, or between days and hours, it would be wrong without anybody noticing.",
    source: "Edge case of percentages typed as fractions into spreadsheets",
    todo: "Type both numbers in the same unit, as large as Unit says.",
    good: { keyResults: [{ title: "Raise on-time payments", unit: "%", baseline: 85, target: 90, direction: "Increase" }] },
    bad: { keyResults: [{ title: "Raise on-time payments", unit: "%", baseline: 0.85, target: 90, direction: "Increase" }] },
  },
  ({ keyResult }) => {
    const { title, baseline, target, unit } = keyResult;
    if (baseline === null || target === null) return null;
    const scales = scalesApart(keyResult);
    if (scales !== null) {
      const { field, times, sure } = scales;
      const value = Number(((keyResult[field] ?? 0) * times).toPrecision(12));
      const seen = `${quoted(title)} runs from ${baseline} to ${target}${unit === null ? "" : ` ${unit}`}: one of them is on another scale.`;
      if (!sure) return { field, level: "warning", seen };
      const name = field === "baseline" ? "Baseline" : "Target";
      return { field, seen, fix: { does: `${name} becomes ${value}.`, set: { [field]: value } } };
    }
    const units = unitsApart(title, baseline, target);
    return units && { field: "baseline", seen: `${quoted(title)} runs from ${units.from} to ${units.to}.` };
  },
); // prettier-ignore
