/** Mends findings from the pane: applies single fixes, waives findings, and takes waivers back. */
import type { Waived } from "../../workbook/finding";
import type { Finding } from "../../workbook/finding";
import type { CheckReport } from "./check";
import type { UndoTicket } from "./undo";

export type MendInput =
  | { do: "fix"; findings: Finding[] }
  | { do: "waive"; findings: Finding[]; waived: Waived }
  | { do: "take-back"; findings: Finding[] };

export interface MendReport {
  /** Findings that were mended as asked. */
  done: Finding[];
  /** Those that could not be, because the book has changed meanwhile. */
  left: Finding[];
  check: CheckReport;
  undo: UndoTicket;
}

export const mendFromPane = (): never => {
  throw new Error("mendFromPane is being built");
};
