/** A target by so many percent has the number that it is a share of. */
import { keyResultRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";

export const rule = keyResultRule(
  {
    id: "relative-without-absolute",
    level: "warning",
    title: "A change by so much says from what",
    why: "A quarter less of what? Without the number that it starts from, a change has no score, and nobody can see how much it is.",
    source: "ClearPoint Strategy, guide to OKRs in local government: a baseline for every measure",
    todo: "Type the number from which it starts into Baseline: last year's figure, or today's.",
    good: { keyResults: [{ title: "Cut sick days by 25 %", relative: true, unit: "%", baseline: 1200, target: 25 }] },
    bad: { keyResults: [{ title: "Cut sick days by 25 %", relative: true, unit: "%", baseline: null, target: 25 }] },
  },
  ({ keyResult: { title, relative, baseline, target, unit } }) =>
    relative && baseline === null && target !== null
      ? {
          field: "baseline",
          seen: `${quoted(title)} is to change by ${target}${unit === null ? "" : ` ${unit}`}, and nothing says from what.`,
        }
      : null,
); // prettier-ignore
