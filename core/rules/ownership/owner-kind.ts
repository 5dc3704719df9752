/** Whether an owner's words name one person or post, a unit, several of them, or nobody. */
import { bodies, furtherPosts } from "../../lexicon/further-posts";
import { officeWords } from "../../lexicon/office-words";
import { nobodyInParticular, postWords, unitFields, unitWords } from "../../lexicon/posts";
import { placeholderOf } from "../../measure/placeholder";
import { personalNameIn } from "../publication/personal-name";

/** "one" is what nothing speaks against: names are not lists, and cities abbreviate. */
export type OwnerKind = "one" | "unit" | "several" | "nobody";

type PartKind = "name" | "post" | "unit" | "nobody" | "unknown";

/** `departments`: names of the book's departments, in lower case. */
export function ownerKind(owner: string, departments: ReadonlySet<string>): OwnerKind {
  const plain = owner.replace(/\([^()]*\)/g, " ").trim();
  if (isNobody(owner.trim())) return "nobody";
  const isJoined = JOINER.test(plain);
  const isDepartment = departments.has(plain.toLowerCase());
  if (isDepartment && (isJoined || partKind(plain, departments) !== "post")) return "unit";
  const kindsOf = (parts: readonly string[]): PartKind[] =>
    parts.filter((part) => /\p{L}/u.test(part) && !part.includes("@")).map((part) => partKind(part, departments));
  const leads = kindsOf(plain.split(APART));
  if (leads.length > 1) return areSeveral(leads) ? "several" : "one";
  const listed = kindsOf(plain.split(","));
  if (listed.length > 1) return kindOfList(listed, isJoined);
  if (isPair(plain, departments)) return "several";
  return listed[0] === "unit" ? "unit" : "one";
} // prettier-ignore

/** Nothing that is one name or post has these in it; "Clerk/Treasurer" is one post in many a town. */
const APART = /[;|\n+]|\s\/\s|\swith\s/i;
const JOINER = /&|\sand\s/i;

function areSeveral(kinds: readonly PartKind[]): boolean {
  const names = count(kinds, "name");
  return names !== 1 || kinds.includes("nobody");
}

/** "Ana Miller, Fire Chief" is one, "Director, Public Works" too. */
function kindOfList(kinds: readonly PartKind[], isJoined: boolean): OwnerKind {
  const names = count(kinds, "name");
  if (names > 1 || kinds.includes("nobody")) return "several";
  if (names === 1) return "one";
  if (count(kinds, "post") > 0) return count(kinds, "post") > 1 ? "several" : "one";
  if (count(kinds, "unit") < kinds.length) return "one";
  return isJoined ? "unit" : "several"; // "Parks, Recreation & Libraries" is one department
}

function count(kinds: readonly PartKind[], kind: PartKind): number {
  return kinds.filter((each) => each === kind).length;
}

/** "Fire Chief and Police Chief", "Clerk & all departments"; not "Director of Parks & Recreation", "Planning and Building Director". */
function isPair(owner: string, departments: ReadonlySet<string>): boolean {
  const [left, right, ...more] = owner.split(JOINER);
  if (left === undefined || right === undefined || more.length > 0) return false;
  const first = partKind(left, departments);
  const second = partKind(right, departments);
  const isWhole =
    first === "name" || (first === "post" && (isPostWord(wordsOf(left).pop() ?? "") || isRanked(left)));
  return isWhole && second !== "unknown";
}

/** "Capt. Ruiz": a rank before a name. */
function isRanked(part: string): boolean {
  const [rank = "", name = "", ...more] = wordsOf(part);
  return (
    ranks.has(rank) && name !== "" && more.length === 0 && !unitFields.has(name) && !officeWords.has(name)
  );
}

const ranks: ReadonlySet<string> = new Set(["capt", "captain", "chief", "commander", "lieutenant", "lt", "sergeant", "sgt", "sheriff"]); // prettier-ignore

function partKind(part: string, departments: ReadonlySet<string>): PartKind {
  const plain = part.trim();
  if (isNobody(plain)) return "nobody";
  const words = wordsOf(plain);
  const head = wordsOf(plain.split(/\s(?:of|for|to)\s|\s[-–—]\s/i)[0] ?? "");
  const isBody = bodies.has(head[head.length - 1] ?? "") && (words.length === 1 || !isPostWord(words[0] ?? ""));
  if (!isBody && words.some(isPostWord)) return "post";
  if (personalNameIn(plain) !== null) return "name";
  const telling = words.filter((word) => !joiningWords.has(word));
  const isField = telling.length > 0 && telling.every((word) => unitFields.has(word) || officeWords.has(word));
  const isUnit = isBody || isField || words.some((word) => unitWords.has(word)) || departments.has(plain.toLowerCase());
  return isUnit ? "unit" : "unknown";
} // prettier-ignore

const joiningWords: ReadonlySet<string> = new Set(["&", "and", "of", "the", "for"]);

function isNobody(text: string): boolean {
  const plain = text.toLowerCase().replace(/\s+/g, " ");
  return nobodyInParticular.has(plain) || placeholderOf(text) !== null;
}

/** Lower case; abbreviated with or without a full stop. */
function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s./-]+/)
    .filter((word) => word !== "");
}

function isPostWord(word: string): boolean {
  return postWords.has(word) || furtherPosts.has(word);
}
