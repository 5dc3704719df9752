/** How alike two texts are by the words that they share. */

/** Lower-case words and numbers; "$" and "%" count as words of their own. */
export function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9\u00c0-\u024f]+|[$%]/g) ?? [];
}

/** Dice's coefficient over sets of words: 2·shared / (all of one + all of the other). 0 where either has none. */
export function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return shared === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/** Two texts that differ in case and white space only have the same key. */
export function textKey(text: string): string {
  return text.trim().replace(/\s+/g, " ").toLowerCase();
}
