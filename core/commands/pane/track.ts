/** How the book stands: departments, what needs attention first, and every key result with what a check-in needs to know. */
import { inNeed } from "../../book/formulas/in-need";
import { statusReason } from "../../book/formulas/status-reason";
import { placeFinder } from "../../book/place-of";
import { groupedBy } from "../../okr/grouped-by";
import type { BookModel, KeyResult } from "../../okr/model";
import { personKey } from "../../okr/from-plan/people";
import { scoreBook } from "../../score/score-book";
import type { KeyResultScore, ObjectiveScore, UnitScore } from "../../score/scores";
import { valueHistory } from "../../score/value-history";
import type { CellRef } from "../../workbook/cells";
import type { Finding } from "../../workbook/finding";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { bookOfWorkbook } from "./whole-book";
import type { PaneContext, PaneOutcome } from "./pane-outcome";

export interface TrackedKeyResult extends KeyResultScore {
  objectiveId: string;
  title: string;
  objective: string;
  owner: string | null;
  department: string | null;
  direction: KeyResult["direction"];
  unit: string | null;
  baseline: number | null;
  target: number | null;
  relative: boolean;
  due: string | null;
  /** Why it needs attention, in a few words; null where it does not. */
  reason: string | null;
  /** Its row in the book. */
  at: CellRef;
  /** The values that count, one a day; oldest first. */
  history: { date: string; value: number }[];
}

export interface TrackedObjective extends ObjectiveScore {
  title: string;
  owner: string | null;
  department: string | null;
}

export interface TrackReport {
  asOf: string;
  cycle: { cycle: string; cycleStart: string; cycleEnd: string };
  city: UnitScore;
  units: UnitScore[];
  objectives: TrackedObjective[];
  keyResults: TrackedKeyResult[];
  /** Ids, the most urgent first. */
  attention: string[];
  /** Owners of the book, for "by whom". */
  people: string[];
  /** What could not be read back from the book. */
  problems: Finding[];
}

/** @throws ConvertError where the workbook has no book, or one that cannot be read */
export function track(
  snapshot: WorkbookSnapshot,
  _input: null,
  { today }: PaneContext,
): PaneOutcome<TrackReport> {
  const { model, places, problems } = bookOfWorkbook(snapshot);
  const { asOf, city, units, objectives: standings, keyResults: scores } = scoreBook(model, today);
  const urgent = inNeed(model.keyResults, scores);
  const reasons = new Map(urgent.map(({ score }) => [score.keyResultId, statusReason(score)]));
  const objectives = new Map(model.objectives.map((objective) => [objective.id, objective]));
  const checkInsOf = groupedBy(model.checkIns, ({ keyResultId }) => keyResultId);
  const placeOf = placeFinder(model, places, []);
  const { cycle, cycleStart, cycleEnd } = model.settings;
  const keyResults = model.keyResults.flatMap((keyResult, row): TrackedKeyResult[] => {
    const score = scores[row];
    const { sheet, cell } = placeOf("keyResults", row, null);
    if (!score || cell === null) return [];
    const { id, objectiveId, title, owner, direction, unit, baseline, target, relative, due } = keyResult;
    const objective = objectives.get(objectiveId);
    return [
      {
        ...score,
        objectiveId,
        title,
        objective: objective?.title ?? "",
        owner,
        department: objective?.department ?? null,
        direction,
        unit,
        baseline,
        target,
        relative,
        due,
        reason: reasons.get(id) ?? null,
        at: { sheet, cell },
        history: valueHistory(checkInsOf.get(id) ?? [], asOf),
      },
    ];
  });
  return {
    report: {
      asOf,
      cycle: { cycle, cycleStart, cycleEnd },
      city,
      units,
      objectives: model.objectives.flatMap(({ title, owner, department }, row) => {
        const standing = standings[row];
        return standing ? [{ ...standing, title, owner, department }] : [];
      }),
      keyResults,
      attention: urgent.map(({ score }) => score.keyResultId),
      people: owners(model),
      problems,
    },
    write: null,
  };
}

/** Whoever stands on the People sheet or owns something, once. */
function owners({ people, objectives, keyResults }: BookModel): string[] {
  const names = [...people, ...objectives, ...keyResults].flatMap(({ owner }) => owner?.trim() || []);
  const once = new Map<string, string>();
  for (const name of names) if (!once.has(personKey(name))) once.set(personKey(name), name);
  return [...once.values()];
}
