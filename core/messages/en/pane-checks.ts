/** What the pane says when it checks and mends the book. */
import { counted } from "../../rules/wording/counted";

/** Why there is nothing to work on. */
export const paneRefusals = {
  noBook: "There is no OKR book in this spreadsheet yet. Build one first, in the step Build; then come back.",
  sheetsMissing: (names: readonly string[]) =>
    `The book lacks the ${names.length === 1 ? "sheet" : "sheets"} ${names.map((name) => `"${name}"`).join(", ")}. Nothing was written. Bring back what was deleted (Undo, or an earlier version of the file), or build the book again, which makes it anew from the plan.`,
};

export const paneMending = {
  noReason: "A finding is waived for a reason: say in a few words why people can live with it. Nothing was written.",
  untilNoDay: (until: string) => `"${until}" is not a day. Write it as YYYY-MM-DD, or leave it empty. Nothing was written.`,
  untilPast: (until: string, asOf: string) =>
    `The waiver would hold until ${until}, and the book is scored by ${asOf}: it would count for nothing. Give a later day, or none. Nothing was written.`,
  /** What was done, for the way back. */
  does: {
    fix: (count: number) => `Mend ${counted(count, "finding")}`,
    waive: (count: number) => `Waive ${counted(count, "finding")}`,
    "take-back": (count: number) => `Take back ${counted(count, "waiver")}`,
  },
}; // prettier-ignore
