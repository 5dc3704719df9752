/** Tells departments from people and posts among the names that lead. */
import { postWords, unitFields, unitQualifiers, unitWords } from "../../lexicon/posts";

/** All words are a unit's ("Parks & Recreation"), and none is one person's post ("Parks Director"). */
export function soundsLikeDepartment(name: string): boolean {
  const words = wordsOf(name);
  const isUnit = (word: string): boolean => unitWords.has(word) || unitFields.has(word);
  return (
    words.some(isUnit) && !hasPost(words) && words.every((word) => isUnit(word) || unitQualifiers.has(word))
  );
}

/** Among departments only: no post's word, no address, no initial or title of a person. */
export function mayBeDepartment(name: string): boolean {
  return !hasPost(wordsOf(name)) && !/@|\b\p{Lu}\.\s|^(?:mr|ms|mrs|dr)\b/iu.test(name);
}

/** Whether most of the distinct names of an owner column are departments. */
export function leadsAreDepartments(names: readonly string[]): boolean {
  const distinct = [...new Set(names.map((name) => name.trim()))];
  const departments = distinct.filter(soundsLikeDepartment);
  return distinct.length >= 3 && departments.length * 2 > distinct.length;
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}'’]+/u)
    .filter((word) => word !== "" && word !== "and" && word !== "of");
}

function hasPost(words: readonly string[]): boolean {
  return words.some((word) => postWords.has(word) && !unitWords.has(word));
}
