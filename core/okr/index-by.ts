/** Groups items by a key, as their indexes. */

/** Items whose key is null are left out. */
export function indexBy<T>(
  items: readonly T[],
  keyOf: (item: T, index: number) => string | null,
): Map<string, number[]> {
  const index = new Map<string, number[]>();
  items.forEach((item, i) => {
    const key = keyOf(item, i);
    if (key === null) return;
    const having = index.get(key);
    if (having) having.push(i);
    else index.set(key, [i]);
  });
  return index;
}
