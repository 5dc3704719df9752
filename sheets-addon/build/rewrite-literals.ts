/** Writes the texts and patterns of a script otherwise, with the same meaning, and leaves the rest as it is. */
import type { Token } from "acorn";
import { parse, tokTypes } from "acorn";

/** Gets what stands between quotes or slashes, as written. */
export interface Rewriting {
  text: (written: string) => string;
  pattern: (written: string) => string;
}

/** @throws SyntaxError where `code` is not a script */
export function rewriteLiterals(code: string, { text, pattern }: Rewriting): string {
  const tokens: Token[] = [];
  parse(code, { ecmaVersion: "latest", sourceType: "script", onToken: tokens });
  let written = "";
  let from = 0;
  for (const { type, start, end } of tokens) {
    if (type !== tokTypes.string && type !== tokTypes.regexp) continue;
    const rewrite = type === tokTypes.string ? text : pattern;
    // A pattern's flags come after its last slash.
    const close = type === tokTypes.string ? end - 1 : code.lastIndexOf("/", end - 1);
    written += code.slice(from, start + 1) + rewrite(code.slice(start + 1, close));
    from = close;
  }
  return written + code.slice(from);
}

/** Minimizers write texts in ASCII, but leave patterns as they are. */
export const asciiPattern = (pattern: string) =>
  pattern.replace(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

export const asciiPatterns = (code: string) =>
  rewriteLiterals(code, { text: (text) => text, pattern: asciiPattern });
