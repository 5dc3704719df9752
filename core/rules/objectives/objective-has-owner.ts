/** An objective has a named owner. */
import { objectiveRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import { isStandIn } from "../wording/is-stand-in";

export const rule = objectiveRule(
  {
    id: "objective-has-owner",
    level: "error",
    title: "An objective has a named owner",
    why: "Objectives with a named owner are on track 2.2 times as often, and 77 % have none.",
    source: "ClearPoint Strategy, open data (2026); 31 USC 1115(b)(5)",
    todo: "Type the one person or post that answers for it into Owner.",
    good: { objectives: [{ owner: "Finance Director" }] },
    bad: { objectives: [{ owner: null }] },
  },
  ({ objective }) =>
    objective.owner === null && !isStandIn(objective)
      ? { field: "owner", seen: `${quoted(objective.title)} names no owner.` }
      : null,
);
