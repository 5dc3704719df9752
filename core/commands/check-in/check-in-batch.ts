/** Check-ins that come together, from a command line or a file: all of them are appended, or none. */
import type { KeyResult } from "../../okr/model";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { PaneWrite } from "../pane/pane-outcome";
import { wholeBook } from "../pane/whole-book";
import { appendCheckIns } from "./append-check-ins";
import type { CheckInEffect, NewCheckIn } from "./append-check-ins";
import type { CheckInProblem } from "./check-in-problems";
import { understoodCheckIn } from "./typed-check-in";
import type { TypedCheckIn } from "./typed-check-in";

export interface CheckInChoices {
  /** ISO day in the workbook's time zone. */
  today: string;
  /** ISO day of check-ins that give none. */
  day: string;
  /** By whom, where a check-in does not say. */
  by: string | null;
  /** The person has seen the warnings and means it. */
  isConfirmed: boolean;
}

/** A check-in with the place that it comes from ("row 5"); null where there is only one. */
export interface PlacedCheckIn {
  place: string | null;
  typed: TypedCheckIn;
}

export interface CheckInBatchReport {
  checkIns: { place: string | null; checkIn: NewCheckIn; findings: CheckInProblem[] }[];
  /** A key result each; null: nothing may be written, because of the problems. */
  effects: (CheckInEffect & Pick<KeyResult, "title" | "unit">)[] | null;
}

/** @throws ConvertError where there is no whole book */
export function checkInBatch(
  snapshot: WorkbookSnapshot,
  placed: readonly PlacedCheckIn[],
  { today, day, by, isConfirmed }: CheckInChoices,
): { report: CheckInBatchReport; write: PaneWrite | null } {
  const book = wholeBook(snapshot);
  const read = placed.map(({ typed }) => {
    const { checkIn, problems } = understoodCheckIn(typed, book.model, day);
    return { checkIn: { ...checkIn, by: checkIn.by?.trim() || by }, problems };
  });
  const news = read.map(({ checkIn }) => checkIn);
  const { problems, appended } = appendCheckIns(snapshot, book, news, { today, isConfirmed });
  const checkIns = read.map(({ checkIn, problems: own }, i) => ({
    place: placed[i]?.place ?? null,
    checkIn,
    // What was not understood explains what is missing then.
    findings: own.length > 0 ? own : (problems[i] ?? []),
  }));
  const isUnderstood = read.every(({ problems: own }) => own.length === 0);
  if (!appended || !isUnderstood) return { report: { checkIns, effects: null }, write: null };
  const keyResults = new Map(book.model.keyResults.map((keyResult) => [keyResult.id, keyResult]));
  const effects = appended.effects.map((effect) => {
    const { title = "", unit = null } = keyResults.get(effect.keyResultId) ?? {};
    return { ...effect, title, unit };
  });
  return { report: { checkIns, effects }, write: appended.write };
}
