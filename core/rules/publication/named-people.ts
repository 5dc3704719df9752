/** Finds people of the book by name in a text, without trying every name on every text. */
import type { Person } from "../../okr/model";
import { wordsIn } from "../../okr/text-similarity";
import { personalNameIn } from "./personal-name";

interface Name {
  name: string;
  words: string[];
}

/** Names of those who have not agreed to be named, by their first word. */
export type NamesByFirstWord = ReadonlyMap<string, readonly Name[]>;

export function unclearedNames(people: readonly Person[]): NamesByFirstWord {
  const byFirst = new Map<string, Name[]>();
  for (const { owner, publicName } of people) {
    const name = publicName ? null : personalNameIn(owner);
    const words = name === null ? [] : wordsIn(name);
    const [first] = words;
    if (name === null || first === undefined || words.length < 2) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { name, words }]);
  }
  return byFirst;
}

export function namesIn(words: readonly string[], names: NamesByFirstWord): string[] {
  if (names.size === 0) return [];
  return words.flatMap((word, at) =>
    (names.get(word) ?? [])
      .filter((name) => name.words.every((part, i) => words[at + i] === part))
      .map(({ name }) => name),
  );
}
