/** How `okr check-in` says what check-ins did. */
import { counted } from "../../rules/wording/counted";

export const checkInLabels = {
  id: "ID",
  keyResult: "Key result",
  value: "Value",
  score: "Score",
  status: "Status",
  objective: "Objective",
  none: "none",
  change: (before: string, after: string) => (before === after ? after : `${before} → ${after}`),
  appended: (checkIns: number, keyResults: number) =>
    `${counted(checkIns, "check-in")} on ${counted(keyResults, "key result")}.`,
  passedOver: (rows: number) =>
    rows === 1 ? "One row says nothing new and was passed over." : `${rows} rows say nothing new and were passed over.`,
  nothing: "There is no check-in in the file: every row says nothing new. Nothing was written.",
  refused: (findings: number) => `Nothing was written: ${counted(findings, "thing")} to look at first.`,
  levels: { error: "Error", warning: "Warning" },
  about: (place: string | null, keyResultId: string) =>
    [place, keyResultId || null].filter((part) => part !== null).join(", "),
  correct: "Correct what is wrong and try again.",
  confirm: "If all of it is right, say so with --confirm.",
}; // prettier-ignore
