/** Whether an owner is a person by name, not a post or an office: only the public's servants in their posts go out without leave. */
import { abstractEndings, officeWords } from "../../lexicon/office-words";
import { nobodyInParticular, postWords, unitFields, unitWords } from "../../lexicon/posts";

/** Between a name and a post, or two owners. */
const SEPARATORS = /[,;/()[\]&–—]| - | and /;
const COURTESY = /^(?:mr|mrs|ms|miss|mx|dr|prof|rev|hon)\.?$/;

const ofOffices = [postWords, unitWords, unitFields, officeWords];

/**
 * The part of an owner's words that is a person's name: "Jane Roe" of "Jane Roe, Finance Director". Null where every part is a post or a
 * unit, or says nothing that could be told to be a name ("Age-Friendly Community Partners").
 */
export function personalNameIn(owner: string): string | null {
  const parts = owner.split(SEPARATORS).map((part) => part.trim());
  return parts.find((part) => part !== "" && isPersonalName(part)) ?? null;
}

/** Two to four words, each with a capital or an initial, none of which a post, a unit or a field of work would have. */
function isPersonalName(part: string): boolean {
  const words = part.split(/\s+/).filter((word) => !COURTESY.test(word.toLowerCase()));
  const isCourteous = words.length < part.split(/\s+/).length;
  if (words.length > 4 || words.length < (isCourteous ? 1 : 2)) return false;
  if (nobodyInParticular.has(part.toLowerCase())) return false;
  return words.every((word) => isNameWord(word));
}

function isNameWord(word: string): boolean {
  if (!/^\p{Lu}(?:\p{L}|['’.-])*$/u.test(word)) return false;
  const plain = word.toLowerCase().replace(/\.$/, "");
  const isAcronym = word.length > 2 && word === word.toUpperCase() && !word.includes(".");
  return !isAcronym && !ofOffices.some((words) => words.has(plain)) && !abstractEndings.test(plain);
}
