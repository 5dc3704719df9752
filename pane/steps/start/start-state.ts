/** Which of its faces Start shows. */
import type { Look } from "../../../core/commands/pane/look-report";
import { refusalReasons } from "../../../core/messages/en/sheets";

/** "refused": a book stands in the workbook and cannot be read. */
export type StartState = "book" | "plan" | "refused" | "empty" | "no-plan";

export function startState({ book, bookSheets, items, sheets, refusal }: Look): StartState {
  if (book) return "book";
  if (items.length > 0) return "plan";
  if (bookSheets.length > 0 && refusal !== null) return "refused";
  return sheets.every(({ reason }) => reason === refusalReasons.empty) ? "empty" : "no-plan";
}
