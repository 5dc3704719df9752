/** How an owner stands on the public page: by name with leave only, else as the post. */
import { furtherPosts } from "../lexicon/further-posts";
import { abstractEndings, officeWords } from "../lexicon/office-words";
import { nobodyInParticular, postWords, unitFields, unitQualifiers, unitWords } from "../lexicon/posts";
import { leaksIn } from "../rules/publication/leaks";

const SEPARATORS = /[,;/()[\]|–—]| - /;
const JOINING: ReadonlySet<string> = new Set(["&", "and", "of", "the", "for", "to"]);

/**
 * `hasLeave`: the People sheet says that the name may be published. Otherwise the whole, or the first part of it, that is nothing but a
 * post or a unit: every word of it has to be one of their words, because what is not known to be a post may be a name. Null where no part is.
 */
export function publicOwner(owner: string | null, hasLeave: boolean): string | null {
  const text = owner?.trim() ?? "";
  if (text === "" || nobodyInParticular.has(text.toLowerCase())) return null;
  if (hasLeave) return leaksIn(text).length === 0 ? text : null;
  return [text, ...text.split(SEPARATORS)].map((part) => part.trim()).find(isPost) ?? null;
}

function isPost(part: string): boolean {
  const words = part.toLowerCase().split(/[\s./-]+/).filter((word) => word !== "" && !JOINING.has(word));
  return words.some((word) => posts.some((known) => known.has(word))) && words.every(isOfOffices);
} // prettier-ignore

const posts = [postWords, furtherPosts, unitWords, unitFields];
const ofOffices = [...posts, unitQualifiers, officeWords];

function isOfOffices(word: string): boolean {
  return ofOffices.some((known) => known.has(word)) || abstractEndings.test(word);
}
