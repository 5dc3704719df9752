/** Texts that say the same as an earlier one: in the same words, or with a word or two more. */
import { indexBy } from "../../okr/index-by";

export interface Wording {
  /** Only texts of the same group are compared. */
  group: string;
  /** Lower-case words of the text. */
  words: readonly string[];
}

export interface SameWording {
  /** Index of the earlier text. */
  earlier: number;
  /** The same up to case, spaces and punctuation. */
  isExact: boolean;
}

/** Dice's coefficient: above this, two texts of five telling words differ by one at most. */
const ALIKE = 0.8;
/** A text is compared with so many others that share a word, the nearest before it: the work stays linear. */
const COMPARED = 20;

/** For each text that says the same as one before it, by its index. */
export function sameWordings(texts: readonly Wording[]): Map<number, SameWording> {
  const found = new Map<number, SameWording>();
  for (const same of indexBy(texts, ({ group, words }) => `${group}\n${words.join(" ")}`).values()) {
    const [first, ...later] = same;
    if (first !== undefined) for (const at of later) found.set(at, { earlier: first, isExact: true });
  }
  const { stems, hasDigit } = stemsOf(texts);
  const groups = new Map<string, Map<number, number[]>>();
  texts.forEach(({ group }, at) => {
    const own = stems[at] ?? [];
    const before = groups.get(group) ?? new Map<number, number[]>();
    groups.set(group, before);
    for (const stem of own.slice(0, sharedAtLeastOneOf(own.length))) {
      const others = before.get(stem) ?? [];
      before.set(stem, others);
      if (!found.has(at)) {
        const isSame = (other: number): boolean => saysTheSame(own, stems[other] ?? [], hasDigit);
        const earlier = others.slice(-COMPARED).find(isSame);
        if (earlier !== undefined) found.set(at, { earlier, isExact: false });
      }
      others.push(at);
    }
  });
  return found;
}

/** Two texts as alike as ALIKE share more than two thirds of the words of either, so one of these at least. */
function sharedAtLeastOneOf(words: number): number {
  return Math.floor(words / 3) + 1;
}

/** The telling words of each text, each once, as numbers in one order for all texts: the rarest first. */
function stemsOf(texts: readonly Wording[]): { stems: number[][]; hasDigit: boolean[] } {
  const numberOf = new Map<string, number>();
  const ofWord = new Map<string, number>();
  const frequency: number[] = [];
  const hasDigit: boolean[] = [];
  const number = (word: string): number => {
    const text = stem(word);
    const known = numberOf.get(text) ?? numberOf.size;
    numberOf.set(text, known);
    ofWord.set(word, known);
    hasDigit[known] = /\d/.test(text);
    return known;
  };
  const stems = texts.map(({ words }) => {
    const own = new Set<number>();
    for (const word of words) if (!fillers.has(word)) own.add(ofWord.get(word) ?? number(word));
    for (const each of own) frequency[each] = (frequency[each] ?? 0) + 1;
    return [...own];
  });
  for (const own of stems) sortShort(own, (a, b) => (frequency[a] ?? 0) - (frequency[b] ?? 0) || a - b);
  return { stems, hasDigit };
}

/** In place. A dozen numbers are in order before `sort` has laid out its memory. */
function sortShort(numbers: number[], compare: (a: number, b: number) => number): void {
  numbers.forEach((number, i) => {
    let at = i;
    for (; at > 0 && compare(numbers[at - 1] ?? 0, number) > 0; at--) numbers[at] = numbers[at - 1] ?? 0;
    numbers[at] = number;
  });
}

/**
 * One says all that the other says, and a little more: "crime" and "violent crime" are two things, and so are phases 1 and 2. Both are
 * in the same order.
 */
function saysTheSame(a: readonly number[], b: readonly number[], hasDigit: readonly boolean[]): boolean {
  const [small, large] = a.length <= b.length ? [a, b] : [b, a];
  if (small.length < 2 || (2 * small.length) / (small.length + large.length) <= ALIKE) return false;
  let shared = 0;
  for (const stem of large) {
    if (small[shared] === stem) shared += 1;
    else if (hasDigit[stem]) return false;
  }
  return shared === small.length;
}

const fillers: ReadonlySet<string> = new Set(["a", "an", "the", "of", "and", "or", "to", "in", "for", "on", "with", "our", "its", "their", "all", "by", "at", "from", "we", "will"]); // prettier-ignore

/** "streets" and "street", "improving" and "improve". */
function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ing|ed|es|s|e)$/, "") : word;
}
