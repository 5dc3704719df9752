/** Texts of cells as one line of a mail: no line breaks, no control characters, nothing that turns the reading direction around. */

/** Longer names and titles are cut: a mail's line is no place for a whole cell. */
const LONGEST = 200;

/**
 * Without C0 and C1 controls and Unicode's line and paragraph separators (a header must not get a second line), and without the invisible
 * characters of direction (U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069) and of width zero, which make a text look like another.
 */
export function oneLine(text: string, longest: number = LONGEST): string {
  const plain = text
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ")
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  const characters = [...plain];
  return characters.length <= longest ? plain : `${characters.slice(0, longest - 1).join("").trimEnd()}…`;
} // prettier-ignore
