/** A check-in from the pane: one, that can be taken back. */
import { checkInDoes, checkInProblems as say } from "../../messages/en/check-in";
import type { KeyResultScore } from "../../score/scores";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { appendCheckIns } from "../check-in/append-check-ins";
import type { NewCheckIn } from "../check-in/append-check-ins";
import type { CheckInProblem } from "../check-in/check-in-problems";
import { ConvertError } from "../convert-error";
import type { PaneContext, PaneOutcome } from "./pane-outcome";
import { ticketOf } from "./undo";
import type { UndoTicket } from "./undo";
import { wholeBook } from "./whole-book";

export type { CheckInProblem } from "../check-in/check-in-problems";

export interface CheckInInput extends NewCheckIn {
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

/** @throws ConvertError where there is no whole book */
export function checkIn(
  snapshot: WorkbookSnapshot,
  { isConfirmed, ...said }: CheckInInput,
  { today }: PaneContext,
): PaneOutcome<CheckInReport> {
  const { problems, appended } = appendCheckIns(snapshot, wholeBook(snapshot), [said], {
    today,
    isConfirmed,
  });
  if (!appended) return { report: { isWritten: false, problems: problems.flat() }, write: null };
  const { effects, write } = appended;
  const [effect] = effects;
  if (!effect) throw new ConvertError("bad-option", say.unknownKeyResult(said.keyResultId));
  const { keyResultId, before, after, objective } = effect;
  return {
    report: {
      isWritten: true,
      before,
      after,
      objective: { before: objective.before, after: objective.after },
      undo: ticketOf(checkInDoes(keyResultId), snapshot, write),
    },
    write,
  };
}
