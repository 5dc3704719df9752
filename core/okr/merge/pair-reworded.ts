/** Recognises items whose words changed: in the same cell, then anywhere. */
import { indexBy } from "../index-by";
import { similarity, wordsIn } from "../text-similarity";
import type { Identity } from "./identity";
import { identityKey } from "./identity";
import { isFree, isOpen, pair } from "./pairing";
import type { Pairing } from "./pairing";

/** In the same cell the text may have been reworded a good deal; anywhere else it must be much the same. */
const ALIKE_IN_SAME_CELL = 0.3;
const ALIKE_ELSEWHERE = 0.6;
/** A word that more items have than this says too little to look for them by it. */
const COMMON_WORD = 200;

/** Which known items a planned one may be, by index. */
type CandidatesOf = (planned: Identity) => Iterable<number>;

export function pairReworded(
  known: readonly Identity[],
  planned: readonly Identity[],
  pairing: Pairing,
): void {
  const words = known.map(({ title }, k) => new Set(isFree(pairing, k) ? wordsIn(title) : []));
  pairMostAlike(planned, words, inSameCell(known, pairing), ALIKE_IN_SAME_CELL, pairing);
  pairMostAlike(planned, words, sharingAWord(words), ALIKE_ELSEWHERE, pairing);
}

function inSameCell(known: readonly Identity[], pairing: Pairing): CandidatesOf {
  const byCell = indexBy(known, ({ sheet, cell }, k) =>
    isFree(pairing, k) ? identityKey(sheet, cell) : null,
  );
  return ({ sheet, cell }) => byCell.get(identityKey(sheet, cell)) ?? [];
}

function sharingAWord(words: readonly ReadonlySet<string>[]): CandidatesOf {
  const byWord = new Map<string, number[]>();
  words.forEach((own, k) => {
    for (const word of own) {
      const having = byWord.get(word);
      if (having) having.push(k);
      else byWord.set(word, [k]);
    }
  });
  return ({ title }) => {
    const candidates = new Set<number>();
    for (const word of new Set(wordsIn(title))) {
      const having = byWord.get(word) ?? [];
      if (having.length <= COMMON_WORD) having.forEach((k) => candidates.add(k));
    }
    return candidates;
  };
}

function pairMostAlike(
  planned: readonly Identity[],
  words: readonly ReadonlySet<string>[],
  candidatesOf: CandidatesOf,
  atLeast: number,
  pairing: Pairing,
): void {
  const found: { k: number; p: number; alike: number }[] = [];
  planned.forEach((item, p) => {
    if (!isOpen(pairing, p)) return;
    const own = new Set(wordsIn(item.title));
    for (const k of candidatesOf(item)) {
      const alike = similarity(own, words[k] ?? new Set());
      if (alike >= atLeast) found.push({ k, p, alike });
    }
  });
  found.sort((a, b) => b.alike - a.alike || a.p - b.p || a.k - b.k);
  for (const { k, p } of found) pair(pairing, k, p);
}
