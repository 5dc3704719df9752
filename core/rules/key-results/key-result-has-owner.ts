/** A key result has an owner: somebody who checks in and is asked. */
import { keyResultRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import { wordsInPlan } from "../wording/words-in-plan";

export const rule = keyResultRule(
  {
    id: "key-result-has-owner",
    level: "error",
    title: "A key result has an owner",
    why: "Nobody is reminded to check in, and nobody can be asked, where a number belongs to everybody.",
    source:
      "ClearPoint Strategy, open data (2026): objectives with a named owner are on track 2.2 times as often",
    todo: "Type the one person or post that answers for the number into Owner.",
    good: { keyResults: [{ owner: "Finance Director" }] },
    bad: { keyResults: [{ owner: null }] },
  },
  ({ keyResult: { title, owner, notes }, objective }) => {
    if (owner !== null && owner.trim() !== "") return null;
    const said = wordsInPlan(notes, "owner");
    const seen =
      said === null
        ? `${quoted(title)} names no owner.`
        : `${quoted(title)} names no owner yet: its notes say ${quoted(said)}.`;
    const above = objective?.owner ?? null;
    if (above === null) return { field: "owner", seen };
    return {
      field: "owner",
      seen,
      todo: `Type who answers for the number into Owner: ${above}, who owns the objective, or somebody else.`,
    };
  },
);
