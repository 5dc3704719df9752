/** Appends a check-in to the book and says at once what it does to the score. Earlier check-ins are never edited. */
import type { KeyResultScore } from "../../score/scores";
import type { Finding } from "../../workbook/finding";
import type { UndoTicket } from "./undo";

export interface CheckInInput {
  keyResultId: string;
  /** ISO day, not after today. */
  date: string;
  /** In the key result's unit, as the book writes it: 80 where the unit is "%"; null where there is no new number. */
  value: number | null;
  /** 0 (no hope) to 10 (certain), as the book has it; null: not said. */
  confidence: number | null;
  progress: string | null;
  problems: string | null;
  plans: string | null;
  by: string | null;
  /** The person has seen the warnings and means it. */
  isConfirmed: boolean;
}

export type CheckInReport =
  | {
      isWritten: true;
      before: KeyResultScore;
      after: KeyResultScore;
      objective: { before: number | null; after: number | null };
      undo: UndoTicket;
    }
  /** Nothing was written: an error to correct, or warnings that the person has to confirm first. */
  | { isWritten: false; problems: CheckInProblem[] };

export interface CheckInProblem {
  level: Extract<Finding["level"], "error" | "warning">;
  field: Exclude<keyof CheckInInput, "isConfirmed">;
  /** What is wrong and what to do, in a sentence or two. */
  text: string;
}

export const checkIn = (): never => {
  throw new Error("checkIn is being built");
};
