/** The owner's call and the pace say the same. */
import { keyResultRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import type { KeyResult } from "../../okr/model";
import type { KeyResultScore } from "../../score/scores";

const smokeAlarms: Partial<KeyResult> = {
  title: "Homes with a tested smoke alarm rise from 0 to 100",
  direction: "Increase",
  unit: "homes",
  baseline: 0,
  target: 100,
};

export const rule = keyResultRule(
  {
    id: "call-conflicts",
    group: "check-ins",
    level: "warning",
    title: "The owner's call and the pace say the same",
    why: "Where they disagree, one of them misleads the reader. Neither overwrites the other: only the owner knows which is right.",
    source: "OpenOKR method, part 10",
    todo: "Ask the owner: change the call, or say in a check-in what the value does not show yet.",
    good: {
      keyResults: [{ ...smokeAlarms, call: "On track" }],
      checkIns: [{ date: "2026-02-13", value: 50 }],
      today: "2026-02-15",
    },
    bad: {
      keyResults: [{ ...smokeAlarms, call: "On track" }],
      checkIns: [{ date: "2026-02-13", value: 5 }],
      today: "2026-02-15",
    },
  },
  ({ keyResult: { title, call }, score }, { asOf }) => {
    if (call === null || call === "At risk" || score.score === null || !conflicts(call, score)) return null;
    const expected = score.expected === null ? "" : `, where ${share(score.expected)} is due by ${asOf}`;
    const seen = `The owner's call on ${quoted(title)} is "${call}", but its score is ${share(score.score)}${expected} (${score.status}).`;
    return { field: "call", seen };
  },
); // prettier-ignore

/** "At risk" is a warning that only the owner can give: it never conflicts. */
function conflicts(call: NonNullable<KeyResult["call"]>, { status }: KeyResultScore): boolean {
  if (call === "Done") return status !== "Done";
  if (call === "On track") return status === "At risk" || status === "Off track" || status === "Missed";
  return call === "Off track" && (status === "On track" || status === "Done");
}

function share(score: number): string {
  return score.toFixed(2);
}
