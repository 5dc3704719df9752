/** A key result says whether it is committed or a stretch: the two are paced and graded differently. */
import { keyResultRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";

export const rule = keyResultRule(
  {
    id: "commitment-set",
    level: "warning",
    title: "A key result is marked as committed or stretch",
    why: "Reaching 0.7 of a stretch is a success; 0.7 of a commitment is a miss. Until somebody says which, it is graded as committed.",
    source: "ClearPoint Strategy, guide to OKRs in local government; Google, OKR playbook",
    todo: "Choose Committed (it will be reached, whatever it takes) or Stretch (0.7 of it would be a success) in Commitment.",
    good: { keyResults: [{ commitment: "Committed" }, { commitment: "Stretch" }] },
    bad: { keyResults: [{ commitment: null }] },
  },
  ({ keyResult: { title, commitment } }) =>
    commitment === null
      ? { field: "commitment", seen: `${quoted(title)} is marked neither as committed nor as stretch.` }
      : null,
);
