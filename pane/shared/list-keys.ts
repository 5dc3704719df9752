/** Where the focus goes in a list. */

/** Index after a key; null where the key does not move. `page`: how many rows fill what can be seen. */
export function indexAfterKey(key: string, from: number, count: number, page: number): number | null {
  const last = count - 1;
  const to: Record<string, number> = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + Math.max(1, page),
    PageUp: from - Math.max(1, page),
    Home: 0,
    End: last,
  };
  const next = to[key];
  return next === undefined || count === 0 ? null : Math.min(last, Math.max(0, next));
}
