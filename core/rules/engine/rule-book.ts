/** What rules see: the model with its scores, and what belongs together found once for all of them. */
import { groupedBy } from "../../okr/grouped-by";
import type { BookModel, CheckIn, KeyResult, Objective, Person } from "../../okr/model";
import { personKey } from "../../okr/from-plan/people";
import { wordsIn } from "../../okr/text-similarity";
import { readMeasure } from "../../measure";
import type { MeasureReading } from "../../measure/reading";
import { scoreBook } from "../../score/score-book";
import type { KeyResultScore, ObjectiveScore } from "../../score/scores";

export interface ObjectiveFacts {
  /** Index in the model. */
  row: number;
  objective: Objective;
  score: ObjectiveScore;
  keyResults: KeyResultFacts[];
}

export interface KeyResultFacts {
  row: number;
  keyResult: KeyResult;
  score: KeyResultScore;
  /** Null where it names none that is there. */
  objective: Objective | null;
  /** As the book has them: not sorted, those of the future too. */
  checkIns: CheckIn[];
  /** ISO day: its own, else the cycle's. */
  start: string;
  due: string;
}

export interface RuleBook {
  model: BookModel;
  /** ISO day that the book is scored by. */
  asOf: string;
  objectives: ObjectiveFacts[];
  keyResults: KeyResultFacts[];
  /** The row of People that an owner has; null where there is none. */
  personOf: (owner: string) => { row: number; person: Person } | null;
  /** What several rules ask for: the first one has it worked out, the others get the same. */
  shared: <T>(workOut: (book: RuleBook) => T) => T;
  /** Lower-case words and numbers of a text. */
  words: (text: string) => readonly string[];
  /** How a text reads as a measure. Slow (some 0.1 ms): ask only where a cheap look has given a reason to. */
  reading: (text: string) => MeasureReading;
}

/** `today` is an ISO day in the workbook's own time zone. */
export function ruleBookOf(model: BookModel, today: string): RuleBook {
  const scores = scoreBook(model, today);
  const { cycleStart, cycleEnd } = model.settings;
  const objectiveAt = new Map(model.objectives.map((objective) => [objective.id, objective]));
  const checkInsOf = groupedBy(model.checkIns, ({ keyResultId }) => keyResultId);
  const people = new Map(model.people.map((person, row) => [personKey(person.owner), { row, person }]));
  const keyResults = model.keyResults.flatMap((keyResult, row): KeyResultFacts[] => {
    const score = scores.keyResults[row];
    if (!score) return [];
    const checkIns = checkInsOf.get(keyResult.id) ?? [];
    const objective = objectiveAt.get(keyResult.objectiveId) ?? null;
    return [
      { row, keyResult, score, objective, checkIns, start: keyResult.start ?? cycleStart, due: keyResult.due ?? cycleEnd },
    ];
  });
  const under = groupedBy(keyResults, ({ keyResult }) => keyResult.objectiveId);
  const objectives = model.objectives.flatMap((objective, row): ObjectiveFacts[] => {
    const score = scores.objectives[row];
    if (!score) return [];
    return [{ row, objective, score, keyResults: under.get(objective.id) ?? [] }];
  });
  const results = new Map<unknown, unknown>();
  const book: RuleBook = {
    model,
    asOf: scores.asOf,
    objectives,
    keyResults,
    personOf: remembered((owner) => people.get(personKey(owner)) ?? null),
    words: remembered(wordsIn),
    reading: remembered(readMeasure),
    shared: <T>(workOut: (book: RuleBook) => T): T => {
      if (!results.has(workOut)) results.set(workOut, workOut(book));
      return results.get(workOut) as T; // what this very function gave before
    },
  };
  return book;
} // prettier-ignore

/** The same answer to the same question, without asking twice in one run. */
function remembered<T>(ask: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = ask(text);
    answers.set(text, answer);
    return answer;
  };
}
