/** Texts that say the same as an earlier one: in the same words, or with a word or two more. */
import { indexBy } from "../../okr/index-by";
import { similarity } from "../../okr/text-similarity";

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

/** Above this, two texts of five telling words differ by one at most. */
const ALIKE = 0.8;
/** A text is compared with so many others that share a word, the nearest before it: the work stays linear. */
const COMPARED = 10;

/** For each text that says the same as one before it, by its index. */
export function sameWordings(texts: readonly Wording[]): Map<number, SameWording> {
  const found = new Map<number, SameWording>();
  for (const same of indexBy(texts, ({ group, words }) => `${group}\n${words.join(" ")}`).values()) {
    const [first, ...later] = same;
    if (first !== undefined) for (const at of later) found.set(at, { earlier: first, isExact: true });
  }
  const others = texts.flatMap(({ group, words }, at) => {
    return found.has(at) ? [] : [{ at, group, stems: new Set(words.filter((word) => !fillers.has(word)).map(stem)) }];
  });
  const frequency = new Map<string, number>();
  for (const { stems } of others) for (const word of stems) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const before = new Map<string, Stemmed[]>();
  for (const own of others) {
    const rarest = [...own.stems].sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0));
    for (const word of rarest.slice(0, sharedAtLeastOneOf(own.stems.size))) {
      const key = `${own.group}\n${word}`;
      const sharing = before.get(key) ?? [];
      const earlier = found.has(own.at) ? undefined : sharing.slice(-COMPARED).find(({ stems }) => isSame(own.stems, stems));
      if (earlier) found.set(own.at, { earlier: earlier.at, isExact: false });
      sharing.push(own);
      before.set(key, sharing);
    }
  }
  return found;
} // prettier-ignore

interface Stemmed {
  at: number;
  stems: ReadonlySet<string>;
}

/** Two texts as alike as ALIKE share more than two thirds of the words of either, so one of these at least. */
function sharedAtLeastOneOf(words: number): number {
  return Math.floor(words / 3) + 1;
}

/** One says all that the other says, and a little more: "crime" and "violent crime" are two things, and so are phases 1 and 2. */
function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size < 2 || 2 * small.size <= ALIKE * (small.size + large.size)) return false;
  if (similarity(small, large) <= ALIKE) return false;
  for (const word of small) if (!large.has(word)) return false;
  for (const word of large) if (!small.has(word) && /\d/.test(word)) return false;
  return true;
}

const fillers: ReadonlySet<string> = new Set(["a", "an", "the", "of", "and", "or", "to", "in", "for", "on", "with", "our", "its", "their", "all", "by", "at", "from", "we", "will"]); // prettier-ignore

/** "streets" and "street", "improving" and "improve". */
function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ing|ed|es|s|e)$/, "") : word;
}
