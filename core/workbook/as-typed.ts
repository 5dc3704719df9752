/** A text as one would type it, so that a spreadsheet keeps it: "007", "1/2" and "=x" would become something else. */

/** Longer texts are no numbers and no dates in any language. */
const LONGEST_DATE = 40;

/** Null for the empty text: the cell stays empty. An apostrophe at the start says that the rest is text. */
export function asTyped(text: string): string | null {
  if (text === "") return null;
  const mayBeRead =
    /^[=+\-@'#]/.test(text) ||
    /^\s*(?:true|false)\s*$/i.test(text) ||
    (text.length <= LONGEST_DATE && /\d/.test(text));
  return mayBeRead ? `'${text}` : text;
}
