/** A commitment that was missed is explained. */
import { atLeast } from "../../score/at-least";
import { keyResultRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";

export const rule = keyResultRule(
  {
    id: "committed-missed-unexplained",
    group: "check-ins",
    level: "error",
    title: "A committed key result that was missed is explained",
    why: "A commitment is a promise: whoever relied on it has to hear why it was not kept, and what comes of it.",
    source: "Google's OKR playbook: a committed key result is due at 1.0, and a miss needs an explanation.",
    todo: "Say in Notes, or under Problems of a last check-in, why it was missed and what happens next.",
    good: {
      keyResults: [{ commitment: "Committed", due: "2026-03-31", notes: "Two reviewers left in February." }],
      checkIns: [{ date: "2026-03-30", value: 22 }],
      today: "2026-04-02",
    },
    bad: {
      keyResults: [{ commitment: "Committed", due: "2026-03-31" }],
      checkIns: [{ date: "2026-03-30", value: 22 }],
      today: "2026-04-02",
    },
  },
  ({ keyResult: { title, commitment, notes }, score: { score }, checkIns, due }, { asOf }) => {
    if (asOf <= due || commitment !== "Committed" || score === null || atLeast(score, 1)) return null;
    if (isSaid(notes) || checkIns.some(({ problems }) => isSaid(problems))) return null;
    return { field: "notes", seen: `${quoted(title)} was committed, closed on ${due} at ${score.toFixed(2)}, and nothing says why.` };
  },
); // prettier-ignore

function isSaid(text: string | null): boolean {
  return text !== null && text.trim() !== "";
}
