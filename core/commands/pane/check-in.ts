/** Appends a check-in to the book and says at once what it does to the score. Earlier check-ins are never edited. */
import { checkInDoes, checkInProblems as say } from "../../messages/en/check-in";
import type { BookModel, CheckIn } from "../../okr/model";
import { scoreBook } from "../../score/score-book";
import type { BookScores, KeyResultScore } from "../../score/scores";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { ConvertError } from "../convert-error";
import { checkInProblems } from "./check-in-problems";
import type { CheckInProblem } from "./check-in-problems";
import { checkInWrite } from "./check-in-write";
import type { PaneContext, PaneOutcome } from "./pane-outcome";
import { ticketOf } from "./undo";
import type { UndoTicket } from "./undo";
import { wholeBook } from "./whole-book";

export type { CheckInProblem } from "./check-in-problems";

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

/** @throws ConvertError where there is no whole book */
export function checkIn(
  snapshot: WorkbookSnapshot,
  { isConfirmed, ...input }: CheckInInput,
  { today }: PaneContext,
): PaneOutcome<CheckInReport> {
  const book = wholeBook(snapshot);
  const said = asWritten(input);
  const problems = checkInProblems(book.model, said, today);
  if (problems.some(({ level }) => level === "error" || !isConfirmed))
    return { report: { isWritten: false, problems }, write: null };
  const model = { ...book.model, checkIns: [...book.model.checkIns, said] };
  const scores = scoreBook(model, today);
  const write = checkInWrite(snapshot, book, { model, scores, today });
  const was = standingOf(model, scoreBook(book.model, today), said.keyResultId);
  const is = standingOf(model, scores, said.keyResultId);
  return {
    report: {
      isWritten: true,
      before: was.keyResult,
      after: is.keyResult,
      objective: { before: was.objective, after: is.objective },
      undo: ticketOf(checkInDoes(said.keyResultId), snapshot, write),
    },
    write,
  };
}

/** Texts without blanks around them and with one kind of line break, as cells keep them. */
function asWritten(said: Omit<CheckInInput, "isConfirmed">): CheckIn {
  return {
    date: said.date.trim(),
    keyResultId: said.keyResultId.trim(),
    value: said.value,
    confidence: said.confidence,
    progress: textOf(said.progress),
    problems: textOf(said.problems),
    plans: textOf(said.plans),
    by: textOf(said.by),
  };
}

function textOf(said: string | null): string | null {
  const text = (said ?? "").replace(/\r\n?/g, "\n").trim();
  return text === "" ? null : text;
}

interface Standing {
  keyResult: KeyResultScore;
  objective: number | null;
}

function standingOf(model: BookModel, scores: BookScores, keyResultId: string): Standing {
  const keyResult = scores.keyResults.find((score) => score.keyResultId === keyResultId);
  if (!keyResult) throw new ConvertError("bad-option", say.unknownKeyResult(keyResultId));
  const objectiveId = model.keyResults.find(({ id }) => id === keyResultId)?.objectiveId;
  const objective = scores.objectives.find((score) => score.objectiveId === objectiveId);
  return { keyResult, objective: objective?.score ?? null };
}
