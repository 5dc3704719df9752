/** Scores a whole book: key results, objectives, units and the city. The book's formulas say the same. */
import { groupedBy } from "../okr/grouped-by";
import { isIsoDay } from "../okr/iso-day";
import type { BookModel, KeyResult } from "../okr/model";
import { latestCheckIns } from "./latest-check-in";
import { objectiveStatus } from "./objective-status";
import { counts, weightedMean } from "./roll-up";
import { scoreKeyResult } from "./score-key-result";
import type { BookScores, KeyResultScore, ObjectiveScore } from "./scores";
import { CITY_UNIT, unitOf, unitScore } from "./unit-score";
import type { ScoredObjective } from "./unit-score";

type ScoredKeyResult = { keyResult: KeyResult; score: KeyResultScore };

/** `today` is an ISO day in the workbook's own time zone; an as-of date in the settings goes before it. */
export function scoreBook(model: BookModel, today: string): BookScores {
  const asOf = asOfDay(model.settings.asOf, today);
  const checkIns = latestCheckIns(model.checkIns, asOf);
  const scored = model.keyResults.map((keyResult) => ({
    keyResult,
    score: scoreKeyResult(keyResult, checkIns.get(keyResult.id) ?? null, model.settings, asOf),
  }));
  const byObjective = groupedBy(scored, ({ keyResult }) => keyResult.objectiveId);
  const objectives = model.objectives.map((objective) => ({
    objective,
    score: scoreObjective(objective.id, byObjective.get(objective.id) ?? []),
  }));
  return {
    asOf,
    keyResults: scored.map(({ score }) => score),
    objectives: objectives.map(({ score }) => score),
    units: unitScores(objectives),
    city: unitScore(CITY_UNIT, objectives),
  };
}

/** The day that a book is scored by. */
export function asOfDay(asOf: string | null, today: string): string {
  return asOf !== null && isIsoDay(asOf) ? asOf : today;
}

function scoreObjective(objectiveId: string, keyResults: readonly ScoredKeyResult[]): ObjectiveScore {
  const parts = keyResults.map(({ keyResult, score }) => ({
    score: score.score,
    weight: keyResult.weight,
    status: score.status,
  }));
  const counted = parts.filter(counts);
  return {
    objectiveId,
    keyResults: parts.length,
    scored: counted.length,
    score: weightedMean(counted),
    status: objectiveStatus(counted.map(({ status }) => status)),
  };
}

/** The city's own objectives first, then departments in the order in which they appear. */
function unitScores(objectives: readonly ScoredObjective[]): BookScores["units"] {
  const units = [...groupedBy(objectives, ({ objective }) => unitOf(objective))];
  const isCity = (unit: string): number => (unit === CITY_UNIT ? 0 : 1);
  return units.sort(([a], [b]) => isCity(a) - isCity(b)).map(([unit, members]) => unitScore(unit, members));
}
