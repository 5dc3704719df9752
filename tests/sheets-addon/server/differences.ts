/** Where two pieces of plain JSON differ: short enough to be read, where an assertion over whole documents is not. */

/** Where there are more, the first ones say enough. */
const ENOUGH = 20;

/** Such as "sheets.2.cells.B4.value: 3, 4"; none where they are the same. */
export function differences(one: unknown, other: unknown): string[] {
  // Mostly there are none, and whole documents are compared fastest as texts.
  return JSON.stringify(one) === JSON.stringify(other) ? [] : differencesAt("", one, other);
}

function differencesAt(path: string, one: unknown, other: unknown): string[] {
  if (!isBranch(one) || !isBranch(other)) {
    const [a, b] = [JSON.stringify(one), JSON.stringify(other)];
    return a === b ? [] : [`${path}: ${a}, ${b}`.slice(0, 400)];
  }
  const found: string[] = [];
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    if (found.length >= ENOUGH) break;
    found.push(...differencesAt(path === "" ? key : `${path}.${key}`, one[key], other[key]));
  }
  return found.slice(0, ENOUGH);
}

const isBranch = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
