/** Remembers what has been read: plans repeat their words on row after row. */

/** `read`, called once for each text. */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const reading = read(text);
    known.set(text, reading);
    return reading;
  };
}
