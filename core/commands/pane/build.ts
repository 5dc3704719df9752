/** Builds the book from the pane, or brings it up to date, with a way back. */
import type { ConvertReport } from "../convert";
import type { PlanChoices } from "./plan-choices";
import type { UndoTicket } from "./undo";

export type BuildInput = PlanChoices;

export interface BuildReport {
  conversion: Omit<ConvertReport, "items">;
  /** Sheets that were written, in their order, with the rows that each holds below its header. */
  written: { sheet: string; rows: number; isNew: boolean; isHidden: boolean }[];
  undo: UndoTicket;
}

export const buildFromPane = (): never => {
  throw new Error("buildFromPane is being built");
};
