/** Scores the OKR book that a workbook holds. */
import { readBook } from "../book/read-book";
import type { Settings } from "../okr/settings";
import { scoreBook } from "../score/score-book";
import type { BookScores, KeyResultScore, ObjectiveScore } from "../score/scores";
import type { Finding } from "../workbook/finding";
import type { WorkbookSnapshot } from "../workbook/snapshot";

export interface ScoreReport {
  asOf: string;
  cycle: Pick<Settings, "cycle" | "cycleStart" | "cycleEnd">;
  objectives: (ObjectiveScore & { title: string; owner: string | null; department: string | null })[];
  keyResults: (KeyResultScore & { objectiveId: string; title: string; owner: string | null })[];
  units: BookScores["units"];
  city: BookScores["city"];
  /** What could not be read back from the book. */
  problems: Finding[];
}

/** `today` is an ISO day. Null where the workbook holds no book. */
export function scoreWorkbook(snapshot: WorkbookSnapshot, { today }: { today: string }): ScoreReport | null {
  const book = readBook(snapshot);
  if (!book) return null;
  const { model, problems } = book;
  const scores = scoreBook(model, today);
  const { cycle, cycleStart, cycleEnd } = model.settings;
  return {
    asOf: scores.asOf,
    cycle: { cycle, cycleStart, cycleEnd },
    objectives: model.objectives.flatMap(({ title, owner, department }, i) => {
      const score = scores.objectives[i];
      return score ? [{ ...score, title, owner, department }] : [];
    }),
    keyResults: model.keyResults.flatMap(({ objectiveId, title, owner }, i) => {
      const score = scores.keyResults[i];
      return score ? [{ ...score, objectiveId, title, owner }] : [];
    }),
    units: scores.units,
    city: scores.city,
    problems,
  };
}
