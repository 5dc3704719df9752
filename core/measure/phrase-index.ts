/** Looks up multi-word phrases at a token without walking the whole list: phrases by their first or last word, order kept. */
import { saysAt, saysBefore, type Token } from "./tokens";

export type PhraseIndex<T> = ReadonlyMap<string, readonly (readonly [words: readonly string[], value: T])[]>;

function indexed<T>(
  phrases: readonly (readonly [words: readonly string[], value: T])[],
  keyOf: (words: readonly string[]) => string | undefined,
): PhraseIndex<T> {
  const index = new Map<string, (readonly [readonly string[], T])[]>();
  for (const phrase of phrases) {
    const key = keyOf(phrase[0]) ?? "";
    index.set(key, [...(index.get(key) ?? []), phrase]);
  }
  return index;
}

export const byFirstWord = <T>(phrases: readonly (readonly [readonly string[], T])[]): PhraseIndex<T> =>
  indexed(phrases, (words) => words[0]);

export const byLastWord = <T>(phrases: readonly (readonly [readonly string[], T])[]): PhraseIndex<T> =>
  indexed(phrases, (words) => words[words.length - 1]);

/** A list of bare phrases as an index can take it. */
export const listed = (phrases: readonly (readonly string[])[]): (readonly [readonly string[], true])[] =>
  phrases.map((words) => [words, true]);

/** The first phrase in list order that starts at a token. */
export function phraseAt<T>(
  index: PhraseIndex<T>,
  tokens: readonly Token[],
  at: number,
): readonly [words: readonly string[], value: T] | undefined {
  return index.get(tokens[at]?.lower ?? "")?.find(([words]) => saysAt(tokens, at, words));
}

/** The first phrase in list order that ends at a token. */
export function phraseBefore<T>(
  index: PhraseIndex<T>,
  tokens: readonly Token[],
  at: number,
): readonly [words: readonly string[], value: T] | undefined {
  return index.get(tokens[at]?.lower ?? "")?.find(([words]) => saysBefore(tokens, at, words));
}
