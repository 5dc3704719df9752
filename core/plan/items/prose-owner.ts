/** A lead named at the end of a result: "Cut hold times to 2 minutes (Customer Care)", "Repave Main St – Lead: Public Works". */
import { postWords, unitFields, unitWords } from "../../lexicon/posts";
import { placeholderOf } from "../../measure";
import type { Span } from "../../measure/reading";

export interface ProseOwner {
  name: string;
  span: Span;
  /** Where the text without it ends. */
  cut: number;
}

const LABELLED =
  /[\s([–—-]*\b(?:lead|leads|lead department|owner|responsible|led by|staff lead)\s*[:=–—-]\s*([^()[\];\n]{2,60}?)[)\].]?\s*$/i;
const BRACKETED = /\s*[([]([^()[\]]{2,50})[)\]][.;]?\s*$/;

/** Null where the text ends with no name: brackets that hold figures, dates or explanations name nobody. */
export function readProseOwner(text: string, known: ReadonlySet<string>): ProseOwner | null {
  const labelled = LABELLED.exec(text);
  const bracketed = labelled ? null : BRACKETED.exec(text);
  const match = labelled ?? bracketed;
  const name = match?.[1]?.trim();
  if (!match || name === undefined || match.index === 0) return null;
  if (placeholderOf(name) !== null || /[\d%$=<>]/.test(name)) return null;
  if (bracketed && !soundsLikeLead(name, known)) return null;
  const start = text.lastIndexOf(name);
  return { name, span: [start, start + name.length], cut: match.index };
}

/** Known from owner cells, an abbreviation in capitals, or made of words for posts and units. */
function soundsLikeLead(name: string, known: ReadonlySet<string>): boolean {
  if (known.has(name.toLowerCase())) return true;
  const words = name
    .split(/[\s/&,;]+/)
    .filter((word) => word !== "" && word.toLowerCase() !== "and" && word.toLowerCase() !== "of");
  if (!words.every((word) => /^\p{Lu}/u.test(word))) return false;
  return words.some((word) => {
    const plain = word.toLowerCase().replace(/\.$/, "");
    return postWords.has(plain) || unitWords.has(plain) || unitFields.has(plain);
  });
}
