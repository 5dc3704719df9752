/** Forgives spelling slips in header words: the known word that is one or two letters away. */

/** Letters by which a word may differ: one, and two in words of eight letters or more. */
const SLIPS_LONG_WORD = 8;

/** The nearest known word, or null where none is near or two are equally near. */
export function nearestWord(word: string, vocabulary: ReadonlySet<string>): string | null {
  const allowed = word.length >= SLIPS_LONG_WORD ? 2 : 1;
  let best: string | null = null;
  let bestDistance = allowed + 1;
  for (const known of vocabulary) {
    if (known.length < 4 || Math.abs(known.length - word.length) > allowed || known[0] !== word[0]) continue;
    const distance = slips(word, known, allowed);
    if (distance < bestDistance) [best, bestDistance] = [known, distance];
    else if (distance === bestDistance) best = fullerOf(best, known);
  }
  return bestDistance <= allowed ? best : null;
}

/** A word and its own beginning ("target", "targ") are one: the whole word is meant. */
function fullerOf(one: string | null, other: string): string | null {
  if (one === null) return null;
  if (other.startsWith(one)) return other;
  return one.startsWith(other) ? one : null;
}

/** Letters to add, drop, change or swap with a neighbour (optimal string alignment); above `limit` it only says "more". */
export function slips(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      current.push(least);
    }
    if (Math.min(...current) > limit) return limit + 1;
    [before, previous] = [previous, current];
  }
  return previous[b.length] ?? 0;
}
