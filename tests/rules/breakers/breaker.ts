/** What a breaker is, and the changes that most of them are made of. */
import type { BookModel, CheckIn, KeyResult, Objective } from "../../../core/okr/model";

export interface Broken {
  model: BookModel;
  /** What the finding has to be about: an id, an owner, the name of a setting. */
  about: string;
  /** ISO day; absent: that of the clean book. */
  today?: string;
}

/** One of several, as chance has it. */
export type AnyOf = <T>(choices: readonly T[]) => T;

/** Does one thing to a clean book that its rule has to find. */
export type Breaker = (book: BookModel, anyOf: AnyOf) => Broken;

export function withKeyResult(book: BookModel, id: string, changes: Partial<KeyResult>): BookModel {
  return { ...book, keyResults: book.keyResults.map((row) => (row.id === id ? { ...row, ...changes } : row)) };
} // prettier-ignore

export function withObjective(book: BookModel, id: string, changes: Partial<Objective>): BookModel {
  return { ...book, objectives: book.objectives.map((row) => (row.id === id ? { ...row, ...changes } : row)) };
} // prettier-ignore

/** The key results under one objective, changed alike or by their place. */
export function withKeyResultsOf(
  book: BookModel,
  objectiveId: string,
  changesAt: (place: number) => Partial<KeyResult>,
): BookModel {
  const ids = keyResultIds(book, objectiveId);
  return ids.reduce((changed, id, place) => withKeyResult(changed, id, changesAt(place)), book);
}

export function keyResultIds(book: BookModel, objectiveId: string): string[] {
  return book.keyResults.flatMap((row) => (row.objectiveId === objectiveId ? [row.id] : []));
}

/** Its check-ins, and no others, in place of those that it has. */
export function withCheckIns(book: BookModel, id: string, checkIns: readonly Partial<CheckIn>[]): BookModel {
  const blank = { date: null, value: null, confidence: null, progress: null, problems: null, plans: null, by: null };
  const others = book.checkIns.filter(({ keyResultId }) => keyResultId !== id);
  return { ...book, checkIns: [...others, ...checkIns.map((given) => ({ ...blank, ...given, keyResultId: id }))] };
} // prettier-ignore

/** Changes one key result, whichever. */
export function anyKeyResult(
  changesOf: (keyResult: KeyResult, anyOf: AnyOf) => Partial<KeyResult>,
  fits: (keyResult: KeyResult) => boolean = () => true,
): Breaker {
  return (book, anyOf) => {
    const keyResult = anyOf(book.keyResults.filter(fits));
    return { model: withKeyResult(book, keyResult.id, changesOf(keyResult, anyOf)), about: keyResult.id };
  };
}

/** Changes one objective, whichever. */
export function anyObjective(
  changesOf: (objective: Objective, anyOf: AnyOf) => Partial<Objective>,
  fits: (objective: Objective) => boolean = () => true,
): Breaker {
  return (book, anyOf) => {
    const objective = anyOf(book.objectives.filter(fits));
    return { model: withObjective(book, objective.id, changesOf(objective, anyOf)), about: objective.id };
  };
}

/** The value that lies by so much of the way from baseline to target. */
export function valueAt({ baseline, target }: KeyResult, share: number): number {
  return (baseline ?? 0) + ((target ?? 0) - (baseline ?? 0)) * share;
}

/** The first key results or objectives of a book come first in it; new ones stand at its end. */
export function withMoreKeyResults(book: BookModel, like: string, titles: readonly string[]): BookModel {
  const model = book.keyResults.find(({ id }) => id === like);
  if (!model) return book;
  const more = titles.map((title, i) => ({ ...model, id: `${model.objectiveId}.KR${10 + i}`, title }));
  const checkIns = more.flatMap(({ id }) =>
    book.checkIns.filter(({ keyResultId }) => keyResultId === like).map((checkIn) => ({ ...checkIn, keyResultId: id })),
  );
  return { ...book, keyResults: [...book.keyResults, ...more], checkIns: [...book.checkIns, ...checkIns] };
} // prettier-ignore
